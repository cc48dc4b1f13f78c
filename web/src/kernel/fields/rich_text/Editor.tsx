import { EditorContent, type Editor as Tiptap, useEditor, useEditorState } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import type { EditProps } from "../view";
import styles from "./rich.module.css";

interface Button {
  key: string;
  icon: string;
  label: string;
  isOn: boolean;
  run: () => void;
}

function useButtons(editor: Tiptap): Button[] {
  const t = useT();
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive("bold"),
      italic: now.isActive("italic"),
      heading: now.isActive("heading"),
      bulletList: now.isActive("bulletList"),
      orderedList: now.isActive("orderedList"),
      blockquote: now.isActive("blockquote"),
    }),
  });
  const chain = () => editor.chain().focus();
  return [
    {
      key: "bold",
      icon: "bold",
      label: t("field.rich_bold"),
      isOn: on.bold,
      run: () => chain().toggleBold().run(),
    },
    {
      key: "italic",
      icon: "italic",
      label: t("field.rich_italic"),
      isOn: on.italic,
      run: () => chain().toggleItalic().run(),
    },
    {
      key: "heading",
      icon: "font-size",
      label: t("field.rich_heading"),
      isOn: on.heading,
      run: () => chain().toggleHeading({ level: 3 }).run(),
    },
    {
      key: "bullets",
      icon: "unordered-list",
      label: t("field.rich_list"),
      isOn: on.bulletList,
      run: () => chain().toggleBulletList().run(),
    },
    {
      key: "numbers",
      icon: "ordered-list",
      label: t("field.rich_ordered"),
      isOn: on.orderedList,
      run: () => chain().toggleOrderedList().run(),
    },
    { key: "undo", icon: "undo", label: t("field.rich_undo"), isOn: false, run: () => chain().undo().run() },
    { key: "redo", icon: "redo", label: t("field.rich_redo"), isOn: false, run: () => chain().redo().run() },
  ];
}

function Toolbar({ editor }: { editor: Tiptap }) {
  const t = useT();
  const buttons = useButtons(editor);
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t("field.rich_toolbar")}>
      {buttons.map((button) => (
        <button
          key={button.key}
          type="button"
          className={styles.button}
          aria-label={button.label}
          aria-pressed={button.isOn}
          title={button.label}
          onMouseDown={(event) => event.preventDefault()}
          onClick={button.run}
        >
          <Icon name={button.icon} size={14} />
        </button>
      ))}
    </div>
  );
}

export default function Editor({
  spec,
  value,
  onChange,
  id,
  invalid,
  disabled,
  autoFocus,
  describedBy,
}: EditProps<string>) {
  const editor = useEditor({
    extensions: [StarterKit.configure({ link: { openOnClick: false } })],
    content: value ?? "",
    editable: !disabled,
    autofocus: autoFocus ? "end" : false,
    onUpdate: ({ editor: now }) => onChange(now.isEmpty ? null : now.getHTML()),
    editorProps: {
      attributes: {
        class: styles.input ?? "",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": spec.label,
        ...(id ? { id } : {}),
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
      },
    },
  });
  if (!editor) return null;
  return (
    <div className={styles.editor} data-invalid={invalid || undefined}>
      <Toolbar editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}
