import { AddEquation, CustomBlending, ShaderMaterial, SrcColorFactor, ZeroFactor } from "three";

/**
 * Dots as sprites lying on the skin, sized in millimetres.
 *
 * A point per dot costs one vertex instead of a mesh; the fragment shader cuts the sprite to the ellipse
 * that a disc with the dot's normal shows.
 */
const vertexShader = (sizeFactor: number, leastPx: number): string => /* glsl */ `
  attribute vec3 dotNormal;
  attribute float radiusMm;
  attribute vec3 dotColor;
  uniform float uPxPerRadian;
  uniform float uPixelRatio;
  varying vec3 vNormal;
  varying vec3 vColor;
  varying float vShare;
  void main() {
    vec4 seen = modelViewMatrix * vec4(position + 0.15 * dotNormal, 1.0);
    vNormal = normalize(normalMatrix * dotNormal);
    vColor = dotColor;
    float facing = dot(vNormal, normalize(-seen.xyz));
    float truePx = ${sizeFactor.toFixed(1)} * 2.0 * radiusMm * uPxPerRadian / -seen.z;
    float shownPx = max(truePx, ${leastPx.toFixed(1)} * uPixelRatio);
    vShare = min(1.0, truePx * truePx / (shownPx * shownPx));
    gl_PointSize = facing > 0.03 ? shownPx : 0.0;
    // A dot without a radius is none: out of sight.
    gl_Position = radiusMm > 0.0 ? projectionMatrix * seen : vec4(2.0, 2.0, 2.0, 1.0);
  }
`;

/** Distance from the dot's middle, 1 at the sprite's edge, as it lies on the skin. */
const onSkin = /* glsl */ `
  varying vec3 vNormal;
  varying vec3 vColor;
  varying float vShare;
  float fromMiddle() {
    vec2 at = gl_PointCoord * 2.0 - 1.0;
    at.y = -at.y;
    float tilt = length(vNormal.xy);
    vec2 along = tilt > 0.001 ? vNormal.xy / tilt : vec2(1.0, 0.0);
    float narrow = dot(at, along) / max(vNormal.z, 0.15);
    float wide = dot(at, vec2(-along.y, along.x));
    return sqrt(narrow * narrow + wide * wide);
  }
`;

const uniforms = () => ({ uPxPerRadian: { value: 1000 }, uPixelRatio: { value: 1 } });

/** Marks for planning: never smaller than the eye can find, coloured as `dotColor` says. */
export function markMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: uniforms(),
    vertexShader: vertexShader(1, 2),
    fragmentShader: /* glsl */ `
      ${onSkin}
      void main() {
        float r = fromMiddle();
        if (r > 1.0) discard;
        gl_FragColor = vec4(vColor, 0.85 * (1.0 - smoothstep(0.75, 1.0, r)));
        #include <colorspace_fragment>
      }
    `,
  });
}

/** A dot's light spreads in the skin: the sprite reaches two radii out, its profile is a Gaussian of one radius. */
export const SPRITE_RADII = 2;
/** Mean of that profile over the sprite: the integral of exp(-2 r^2) 2 r from 0 to 1. */
export const PROFILE_MEAN = 0.432;

/**
 * Dots that darken the skin under them; `dotColor` holds how much, by primary, in linear light.
 *
 * Below a pixel a dot keeps its share of darkening. The frame holds encoded colours, so the factor is
 * encoded too; 2.2 stands for the sRGB curve, closer than a screen shows.
 */
export function healedMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: ZeroFactor,
    blendDst: SrcColorFactor,
    uniforms: uniforms(),
    vertexShader: vertexShader(SPRITE_RADII, 2),
    fragmentShader: /* glsl */ `
      ${onSkin}
      void main() {
        float r = fromMiddle();
        if (r > 1.0) discard;
        vec3 left = 1.0 - vColor * vShare * exp(-2.0 * r * r);
        gl_FragColor = vec4(pow(max(left, 0.0), vec3(1.0 / 2.2)), 1.0);
      }
    `,
  });
}
