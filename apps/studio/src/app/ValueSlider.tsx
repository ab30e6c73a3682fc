import { Input, Label, NumberField, Slider, SliderThumb, SliderTrack } from "react-aria-components";

type Props = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Empty for a bare number. */
  readonly unit: string;
  /** While the hand is on it. */
  readonly onPreview: (value: number) => void;
  /** When the hand lets go, or a number was typed. */
  readonly onChosen: (value: number) => void;
};

/** A slider and the same value as a number: one for the eye, one for the exact. */
export function ValueSlider({ label, value, least, most, step, unit, onPreview, onChosen }: Props) {
  return (
    <div className="value-slider">
      <Slider
        className="slider"
        value={value}
        minValue={least}
        maxValue={most}
        step={step}
        onChange={(next) => onPreview(next as number)}
        onChangeEnd={(next) => onChosen(next as number)}
      >
        <Label>{label}</Label>
        <SliderTrack className="slider-track">
          {({ state }) => (
            <>
              <span className="slider-fill" style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
              <SliderThumb className="slider-thumb" />
            </>
          )}
        </SliderTrack>
      </Slider>
      <span className="with-unit">
        <NumberField
          aria-label={unit === "" ? label : `${label}, ${unit}`}
          value={value}
          minValue={least}
          maxValue={most}
          step={step}
          onChange={(next) => {
            if (!Number.isNaN(next)) onChosen(next);
          }}
        >
          <Input className="react-aria-Input number-input" />
        </NumberField>
        <span aria-hidden="true">{unit}</span>
      </span>
    </div>
  );
}
