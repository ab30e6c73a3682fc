/** In the middle of the stage, where the head will be. */
export const Waiting = ({ children }: { readonly children: string }) => (
  <p role="status" className="stage waiting">
    {children}
  </p>
);
