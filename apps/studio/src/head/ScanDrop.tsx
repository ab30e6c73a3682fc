import { scanSteps } from "@shadowline/scalp";
import { Button, DropZone, FileTrigger, ProgressBar, Text } from "react-aria-components";
import { Failure, Issues } from "../app/Failure.js";
import { useText } from "../text/useText.js";
import { ScaleQuestion } from "./ScaleQuestion.js";
import type { ScanReader } from "./scan-reading.js";

/** Endings, since few browsers know the media types of scans. */
const SCAN_FILES = [".glb", ".gltf", ".obj", ".ply", ".stl", ".usdz", ".json"];

/** A scan, dropped or chosen, and what becomes of it until it is the case's head. */
export function ScanDrop({ reader }: { readonly reader: ScanReader }) {
  const text = useText();
  const { reading, take, say, cancel, retry } = reader;
  if (reading.phase === "reading" || reading.phase === "storing") {
    const steps = scanSteps.length + 1;
    const done = reading.phase === "storing" ? steps - 1 : scanSteps.indexOf(reading.step) + reading.share;
    const word = reading.phase === "storing" ? text("scan.storing") : text(`scan.step.${reading.step}`);
    return (
      <div className="scan-reading">
        <ProgressBar value={(100 * done) / steps} className="progress">
          {({ percentage }) => (
            <>
              <span className="file-name">{reading.name}</span>
              <span role="status">{word}</span>
              <span className="progress-track" aria-hidden="true">
                <span className="progress-fill" style={{ width: `${percentage ?? 0}%` }} />
              </span>
            </>
          )}
        </ProgressBar>
        <Button onPress={cancel}>{text("scan.cancel")}</Button>
      </div>
    );
  }
  if (reading.phase === "scale-unknown") return <ScaleQuestion reading={reading} onSaid={say} onCancel={cancel} />;
  return (
    <>
      <DropZone
        className="drop-zone"
        onDrop={({ items }) => {
          const file = items.find((item) => item.kind === "file");
          if (file) void file.getFile().then(take);
        }}
      >
        <Text slot="label">{text("scan.drop")}</Text>
        <FileTrigger
          acceptedFileTypes={SCAN_FILES}
          onSelect={(files) => {
            if (files?.[0]) take(files[0]);
          }}
        >
          <Button>{text("scan.choose")}</Button>
        </FileTrigger>
        <p className="muted">{text("scan.formats")}</p>
      </DropZone>
      {reading.phase === "refused" && (
        <div className="notice notice-bad" role="alert">
          <p>
            <strong>{text("scan.refused")}</strong>
          </p>
          <Issues issues={reading.issues} />
        </div>
      )}
      {reading.phase === "too-large" && (
        <p className="notice notice-bad" role="alert">
          {text("scan.tooLarge", { name: reading.name })}
        </p>
      )}
      {reading.phase === "failed" && <Failure error={reading.error} onRetry={retry} />}
    </>
  );
}
