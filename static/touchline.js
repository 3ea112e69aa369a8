// The pages work without this. It opens what an address points at, and unfolds all evidence at once.
"use strict";

// "/" goes to the search box, as in a reader's other tools.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  event.preventDefault();
  (document.getElementById("q") || document.getElementById("quick")).focus();
});

// Printed, the evidence is unfolded; afterwards it is as it was.
const folded = () => document.querySelectorAll("details.evidence:not([open])");
let unfolded = [];
window.addEventListener("beforeprint", () => {
  unfolded = [...folded()];
  for (const one of unfolded) one.open = true;
});
window.addEventListener("afterprint", () => {
  for (const one of unfolded) one.open = false;
});
