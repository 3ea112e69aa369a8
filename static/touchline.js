// The pages work without this. It unfolds all evidence at once, by a button and for printing.
"use strict";

const evidence = (state) => [...document.querySelectorAll(`details.evidence${state}`)];

// Where a heading offers it in words (data-unfold, data-fold), a button stands beside it.
for (const heading of document.querySelectorAll("[data-unfold]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "unfold";
  button.textContent = heading.dataset.unfold;
  button.addEventListener("click", () => {
    const closed = evidence(":not([open])");
    for (const one of evidence("")) one.open = closed.length > 0;
    button.textContent = closed.length > 0 ? heading.dataset.fold : heading.dataset.unfold;
  });
  heading.after(button);
}

// Printed, the evidence is unfolded; afterwards it is as it was.
let unfolded = [];
window.addEventListener("beforeprint", () => {
  unfolded = evidence(":not([open])");
  for (const one of unfolded) one.open = true;
});
window.addEventListener("afterprint", () => {
  for (const one of unfolded) one.open = false;
});
