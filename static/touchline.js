// The pages work without this. It unfolds all evidence at once, by a button and for printing, and moves a board through
// time by a slider.
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

// A slider counts days from data-first on, and sets the date field that data-sets names; the form does the rest.
for (const slider of document.querySelectorAll("[data-sets]")) {
  const field = document.getElementById(slider.dataset.sets);
  const first = Date.parse(slider.dataset.first);
  const said = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" });
  const day = () => new Date(first + slider.valueAsNumber * 86400000);
  const say = () => slider.setAttribute("aria-valuetext", said.format(day()));
  slider.addEventListener("input", () => {
    field.value = day().toISOString().slice(0, 10);
    say();
  });
  field.addEventListener("input", () => {
    slider.valueAsNumber = (field.valueAsNumber - first) / 86400000;
    say();
  });
  say();
  slider.parentElement.hidden = false;
}
