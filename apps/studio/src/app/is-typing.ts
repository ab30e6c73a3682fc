/** Whether keys go into a text: there a letter is a letter, and the browser's own undo is the one people mean. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !["range", "radio", "checkbox"].includes(target.type))
  );
}
