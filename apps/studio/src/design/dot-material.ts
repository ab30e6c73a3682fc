import { ShaderMaterial } from "three";

/**
 * Dots as discs lying on the skin, sized in millimetres.
 *
 * A point sprite per dot costs one vertex instead of a mesh; the fragment shader cuts the sprite to the
 * ellipse that a disc with the dot's normal shows. Below a pixel a disc keeps its share of ink by
 * fading (`uFaithful` 1), or stays visible as a mark for planning (0).
 */
export function dotMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: { uPxPerRadian: { value: 1000 }, uFaithful: { value: 0 }, uPixelRatio: { value: 1 } },
    vertexShader: /* glsl */ `
      attribute vec3 dotNormal;
      attribute float radiusMm;
      attribute vec3 dotColor;
      uniform float uPxPerRadian;
      uniform float uFaithful;
      uniform float uPixelRatio;
      varying vec3 vNormal;
      varying vec3 vColor;
      varying float vShare;
      void main() {
        vec4 seen = modelViewMatrix * vec4(position + 0.15 * dotNormal, 1.0);
        vNormal = normalize(normalMatrix * dotNormal);
        vColor = dotColor;
        float facing = dot(vNormal, normalize(-seen.xyz));
        float truePx = 2.0 * radiusMm * uPxPerRadian / -seen.z;
        float shownPx = max(truePx, mix(2.0, 1.2, uFaithful) * uPixelRatio);
        vShare = mix(0.85, min(1.0, truePx * truePx / (shownPx * shownPx)), uFaithful);
        gl_PointSize = facing > 0.03 ? shownPx : 0.0;
        gl_Position = projectionMatrix * seen;
      }
    `,
    fragmentShader: /* glsl */ `
      varying vec3 vNormal;
      varying vec3 vColor;
      varying float vShare;
      void main() {
        vec2 at = gl_PointCoord * 2.0 - 1.0;
        at.y = -at.y;
        float tilt = length(vNormal.xy);
        vec2 along = tilt > 0.001 ? vNormal.xy / tilt : vec2(1.0, 0.0);
        float narrow = dot(at, along) / max(vNormal.z, 0.15);
        float wide = dot(at, vec2(-along.y, along.x));
        float r = sqrt(narrow * narrow + wide * wide);
        if (r > 1.0) discard;
        gl_FragColor = vec4(vColor, vShare * (1.0 - smoothstep(0.75, 1.0, r)));
        #include <colorspace_fragment>
      }
    `,
  });
}
