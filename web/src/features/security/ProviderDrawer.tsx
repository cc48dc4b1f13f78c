import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Drawer, Form, Input, Select, Switch } from "antd";
import { answerOf, api, type Shape } from "@/api/client";
import { Problem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useProblemText, useToast } from "@/ui/toast";
import { PROVIDERS } from "./ProvidersTab";

type Provider = Shape<"IdentityProvider">;
type Providers = Shape<"IdentityProviders">;

interface ProviderDrawerProps {
  kind: Providers["kinds"][number];
  provider?: Provider;
  matches: Providers["matches"];
  onClose: () => void;
}

interface Given {
  code: string;
  name: string;
  secret?: string;
  active: boolean;
  settings: Record<string, string | boolean>;
}

const FLAGS = ["auto_create", "admits_administrators", "trust_email"] as const;

/** One provider. The secret goes in and never comes out again: left empty it stays as it is. */
export function ProviderDrawer({ kind, provider, matches, onClose }: ProviderDrawerProps) {
  const t = useT();
  const toast = useToast();
  const problemText = useProblemText();
  const client = useQueryClient();
  const [form] = Form.useForm<Given>();
  const save = useMutation({
    mutationFn: ({ code, ...given }: Given) =>
      provider
        ? answerOf(
            api.PATCH("/security/providers/{id}", { params: { path: { id: provider.id } }, body: given }),
          )
        : answerOf(
            api.POST("/security/providers", {
              body: { position: 0, secret: "", ...given, code, kind: kind.kind },
            }),
          ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: PROVIDERS });
      toast.success(t("common.saved"));
      onClose();
    },
    onError: (error) => {
      if (!(error instanceof Problem)) return;
      form.setFields(
        Object.entries(error.fieldMessages()).map(([name, text]) => ({
          name: name.split(".") as never,
          errors: [text],
        })),
      );
    },
  });
  const code = Form.useWatch("code", form) || provider?.code;
  const defaults = Object.fromEntries(kind.settings.map((one) => [one.name, one.default]));
  const initial: Given = {
    code: provider?.code ?? kind.kind,
    name: provider?.name ?? kind.label,
    active: provider?.active ?? false,
    settings: { ...defaults, match: "account", ...provider?.settings },
  };
  const needed = [{ required: true, message: t("common.required") }];
  return (
    <Drawer
      open
      size={520}
      title={provider?.name ?? kind.label}
      onClose={onClose}
      footer={
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
          {t("common.save")}
        </Button>
      }
    >
      <Form<Given>
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={(given) => save.mutate(given)}
      >
        {save.error && (
          <Alert
            type="error"
            showIcon
            role="alert"
            title={problemText(save.error)}
            style={{ marginBottom: 16 }}
          />
        )}
        <Form.Item name="name" label={t("security.provider_name")} rules={needed}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="code" label={t("security.provider_code")} rules={needed}>
          <Input maxLength={30} disabled={Boolean(provider)} />
        </Form.Item>
        {kind.redirects && (
          <Form.Item label={t("security.callback")}>
            <Input readOnly value={`${location.origin}/api/v1/auth/providers/${code}/callback`} />
          </Form.Item>
        )}
        {kind.settings.map((one) => (
          <Form.Item
            key={one.name}
            name={["settings", one.name]}
            label={one.label}
            extra={one.help || undefined}
            required={one.required}
          >
            <Input maxLength={500} />
          </Form.Item>
        ))}
        <Form.Item
          name="secret"
          label={kind.secret}
          extra={provider?.has_secret ? t("security.secret_kept") : undefined}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item name={["settings", "match"]} label={t("security.match")} extra={t("security.match_hint")}>
          <Select options={matches.map((one) => ({ value: one.name, label: one.label }))} />
        </Form.Item>
        {FLAGS.map((flag) => (
          <Form.Item
            key={flag}
            name={["settings", flag]}
            label={t(`security.${flag}`)}
            extra={t(`security.${flag}_hint`)}
            valuePropName="checked"
          >
            <Switch />
          </Form.Item>
        ))}
        <Form.Item name="active" label={t("security.active")} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
