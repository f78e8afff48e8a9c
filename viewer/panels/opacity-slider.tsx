import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { useKernel, useText } from "./kernel.tsx";

/** How much of a layer is seen; one drag is one step of undo. */
export function OpacitySlider(props: { readonly dataset: string; readonly opacity: number }) {
  const { store } = useKernel();
  const text = useText();
  return (
    <Slider
      className="slider"
      value={props.opacity}
      minValue={0}
      maxValue={1}
      step={0.05}
      formatOptions={{ style: "percent" }}
      onChange={(opacity) =>
        store.run({ kind: "set-layer-opacity", dataset: props.dataset, opacity })
      }
    >
      <Label className="caption">{text("layers.opacity")}</Label>
      <SliderOutput className="caption" />
      <SliderTrack className="slider-track">
        <div className="slider-fill" style={{ width: `${props.opacity * 100}%` }} />
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}
