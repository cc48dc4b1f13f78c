import {
  KeyboardSensor,
  type KeyboardSensorOptions,
  type SensorInstance,
  type SensorProps,
} from "@dnd-kit/core";

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
const DROP = ["Space", "Enter"];
const CANCEL = ["Escape"];

/** What the activator of the library needs to know; the keys of a drag under way are ours. */
export const laneKeys: KeyboardSensorOptions = {
  keyboardCodes: { start: ["Space"], cancel: CANCEL, end: DROP },
};

/**
 * A card carried by keys, from lane to lane; within a lane there is no order to choose.
 *
 * The keyboard sensor of the library begins to listen only after a timeout, and moves a lane out of sight by a smooth
 * scroll. A key pressed at once was lost, and a card let go during the scroll fell into the lane before. This one
 * listens from the start, brings the next lane into sight at once, and measures when a key is pressed.
 */
export class LaneKeys implements SensorInstance {
  static activators = KeyboardSensor.activators;
  autoScrollEnabled = false;
  private readonly stop = new AbortController();

  constructor(private readonly props: SensorProps<KeyboardSensorOptions>) {
    const { signal } = this.stop;
    props.activeNode.node.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
    props.onStart({ x: 0, y: 0 });
    document.addEventListener("keydown", this.onKey, { signal });
    document.addEventListener("visibilitychange", this.cancel, { signal });
    window.addEventListener("resize", this.cancel, { signal });
  }

  private readonly cancel = () => {
    this.stop.abort();
    this.props.onCancel();
  };

  private readonly onKey = (event: KeyboardEvent) => {
    // The key that took the card up is still on its way to the document.
    if (event === this.props.event) return;
    const step = STEPS[event.code];
    if (step === undefined && !DROP.includes(event.code) && !CANCEL.includes(event.code)) return;
    event.preventDefault();
    if (step !== undefined) this.carry(step);
    else if (CANCEL.includes(event.code)) this.cancel();
    else if (!event.repeat) {
      this.stop.abort();
      this.props.onEnd();
    }
  };

  private carry(step: number) {
    const { over, draggingNodeRect, droppableContainers } = this.props.context.current;
    const card = this.props.activeNode.node.current;
    const from = draggingNodeRect ?? card?.getBoundingClientRect();
    const lanes = droppableContainers
      .getEnabled()
      .flatMap(({ id, node }) => (node.current ? [{ id, node: node.current }] : []))
      .sort((a, b) => a.node.getBoundingClientRect().left - b.node.getBoundingClientRect().left);
    const at = lanes.findIndex(({ id, node }) => (over ? id === over.id : node.contains(card)));
    const next = lanes[at + step];
    if (!next || at < 0 || !from) return;
    next.node.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const lane = next.node.getBoundingClientRect();
    this.props.onMove({ x: lane.left + (lane.width - from.width) / 2 - from.left, y: 0 });
  }
}
