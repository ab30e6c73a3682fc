import { Canvas } from "@react-three/fiber";
import type { Lab } from "@shadowline/light";
import type { ReactNode, RefObject } from "react";
import type { SurfaceScene } from "../planning/scene.js";
import { HeadSurface } from "./HeadSurface.js";
import { FIELD_DEG, OrbitCamera } from "./OrbitCamera.js";
import { type StageLink, StageLinkUp } from "./stage-link.js";

type Props = {
  readonly head: SurfaceScene;
  readonly skin: Lab;
  /** What a person who does not see it is told. */
  readonly label: string;
  readonly link: RefObject<StageLink>;
  /** What lies on the head. */
  readonly children: ReactNode;
};

/** A head in its light, turned and zoomed by hand. */
export function HeadCanvas({ head, skin, label, link, children }: Props) {
  return (
    <Canvas
      frameloop="demand"
      dpr={[1, 2]}
      camera={{ fov: FIELD_DEG, near: 20, far: 4000, up: [0, 0, 1] }}
      role="img"
      aria-label={label}
    >
      <hemisphereLight args={["#ffffff", "#8d8580", 1.7]} position={[0, 0, 1]} />
      <directionalLight position={[250, 600, 700]} intensity={1.6} />
      <directionalLight position={[-300, -500, 300]} intensity={0.7} />
      <HeadSurface head={head} skin={skin} />
      {children}
      <OrbitCamera positionsMm={head.positionsMm} link={link} />
      <StageLinkUp link={link} />
    </Canvas>
  );
}
