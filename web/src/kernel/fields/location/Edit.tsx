import { Button, Input, InputNumber, Space } from "antd";
import { useState } from "react";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { useToast } from "@/ui/toast";
import type { LocationValue } from "../values";
import type { EditProps } from "../view";

const NOWHERE: LocationValue = { lat: null, lng: null, text: "" };

function useHere(onFound: (lat: number, lng: number) => void) {
  const t = useT();
  const toast = useToast();
  const [isSearching, setSearching] = useState(false);
  const find = () => {
    setSearching(true);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setSearching(false);
        onFound(Number(coords.latitude.toFixed(6)), Number(coords.longitude.toFixed(6)));
      },
      () => {
        setSearching(false);
        toast.error(t("field.location_failed"));
      },
      { enableHighAccuracy: true, timeout: 10_000 },
    );
  };
  return { find, isSearching };
}

export function Edit({ value, onChange, id, disabled, invalid }: EditProps<LocationValue>) {
  const t = useT();
  const held = value ?? NOWHERE;
  const change = (part: Partial<LocationValue>) => {
    const next = { ...held, ...part };
    onChange(next.lat === null && next.lng === null && !next.text ? null : next);
  };
  const here = useHere((lat, lng) => change({ lat, lng }));
  const status = invalid ? "error" : undefined;
  return (
    <Space.Compact block>
      <Input
        id={id}
        aria-label={t("field.location_text")}
        placeholder={t("field.location_text")}
        value={held.text ?? ""}
        status={status}
        disabled={disabled}
        onChange={(event) => change({ text: event.target.value })}
      />
      <InputNumber
        aria-label={t("field.location_lat")}
        placeholder={t("field.location_lat")}
        value={held.lat}
        min={-90}
        max={90}
        controls={false}
        disabled={disabled}
        onChange={(lat) => change({ lat })}
      />
      <InputNumber
        aria-label={t("field.location_lng")}
        placeholder={t("field.location_lng")}
        value={held.lng}
        min={-180}
        max={180}
        controls={false}
        disabled={disabled}
        onChange={(lng) => change({ lng })}
      />
      <Button
        icon={<Icon name="aim" />}
        aria-label={t("field.location_here")}
        title={t("field.location_here")}
        loading={here.isSearching}
        disabled={disabled}
        onClick={here.find}
      />
    </Space.Compact>
  );
}
