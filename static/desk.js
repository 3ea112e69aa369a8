// The desk's pages work without this. With it, what carries a key (data-key) is done by pressing it.
"use strict";

const typing = (element) => element.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || typing(event.target)) return;
  const meant = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!meant) return;
  event.preventDefault();
  meant.click();
});

// Where a document's text stands (data-text), what is selected in it becomes the passage, as offsets in characters.
const text = document.querySelector("[data-text]");
const field = document.querySelector("input[name=selected]");

const offset = (node, place) => {
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(node, place);
  return [...before.toString()].length;
};

if (text && field) {
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
    const start = offset(range.startContainer, range.startOffset);
    field.value = `${start}-${start + [...range.toString()].length}`;
    const chosen = document.querySelector("[data-chosen]");
    chosen.hidden = false;
    chosen.textContent = range.toString();
  });
  document.querySelector("select[name=passage]").addEventListener("change", () => {
    field.value = "";
    document.querySelector("[data-chosen]").hidden = true;
  });
}
