// The keyboard of the review desk. Every page works without it. Keys are those that elements name in aria-keyshortcuts.
(() => {
  "use strict";
  const OFF = "tamiz-keys-off";
  const WAIT = 1200;
  let first = "";
  let since = 0;

  const find = (selector) => Array.from(document.querySelectorAll(selector));
  const visible = (element) => element.getClientRects().length > 0;

  function stored() {
    try { return localStorage.getItem(OFF) === "yes"; } catch { return false; }
  }

  function store(off) {
    try { if (off) { localStorage.setItem(OFF, "yes"); } else { localStorage.removeItem(OFF); } } catch { /* no storage: on again next time */ }
  }

  function typing(target) {
    return target.closest("input:not([type=checkbox]):not([type=radio]):not([type=submit]), textarea, select, [contenteditable]") !== null;
  }

  // Rows: the first link of each.
  function links() {
    return find("[data-rows] > *").map((row) => row.querySelector("a[href]")).filter((link) => link && visible(link));
  }

  function move(step) {
    const all = links();
    if (all.length === 0) { return false; }
    const row = document.activeElement.closest("[data-rows] > *");
    const at = row ? all.findIndex((link) => row.contains(link)) : -1;
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step));
    all[next].focus();
    all[next].closest("[data-rows] > *").scrollIntoView({ block: "nearest" });
    return true;
  }

  function press(keys) {
    const all = find("[aria-keyshortcuts]").filter((one) => one.getAttribute("aria-keyshortcuts") === keys && visible(one));
    if (all.length === 0) { return false; }
    // Of several rows or hits, the one in which somebody is.
    const near = document.activeElement.closest("[data-rows] > *, article");
    const element = all.find((one) => near && near.contains(one)) || all[0];
    const closed = element.closest("details:not([open])");
    if (closed && !element.matches("summary")) { closed.open = true; }
    if (element.matches("input, textarea, select")) {
      element.focus();
      if (element.matches("[type=radio], [type=checkbox]")) { element.click(); }
      element.scrollIntoView({ block: "nearest" });
    } else {
      element.click();
    }
    return true;
  }

  function begins(key) {
    return find("[aria-keyshortcuts]").some((one) => one.getAttribute("aria-keyshortcuts").startsWith(key + " "));
  }

  function help() {
    const dialog = document.getElementById("keys");
    const list = dialog.querySelector("[data-keys-list]");
    list.querySelectorAll("[data-keys-made]").forEach((old) => old.remove());
    const hasRows = links().length > 0;
    list.querySelectorAll("[data-keys-rows]").forEach((row) => { row.hidden = !hasRows; });
    const told = new Set(["?"]);
    find("[aria-keyshortcuts]").filter(visible).forEach((one) => {
      if (told.has(one.getAttribute("aria-keyshortcuts"))) { return; }
      told.add(one.getAttribute("aria-keyshortcuts"));
      const row = document.createElement("div");
      row.setAttribute("data-keys-made", "");
      const term = document.createElement("dt");
      one.getAttribute("aria-keyshortcuts").split(" ").forEach((key, i) => {
        const part = document.createElement("kbd");
        part.textContent = key;
        term.append(i ? " " : "", part);
      });
      const says = document.createElement("dd");
      const label = one.labels && one.labels.length > 0 ? one.labels[0] : one;
      const text = label.cloneNode(true);
      text.querySelectorAll("kbd").forEach((kbd) => kbd.remove());
      says.textContent = one.dataset.keySays || text.textContent.replace(/\s+/g, " ").trim();
      row.append(term, says);
      list.append(row);
    });
    dialog.querySelector("[data-keys-on]").checked = !stored();
    dialog.showModal();
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector("dialog[open]")) { return; }
    if (event.key === "Escape" && typing(event.target)) { event.target.blur(); return; }
    if (typing(event.target) || stored() || event.key.length !== 1) { return; }
    const now = Date.now();
    const keys = first && now - since < WAIT ? first + " " + event.key : event.key;
    first = "";
    let done;
    if (keys === "?") { help(); done = true; }
    else if (keys === "j") { done = move(1); }
    else if (keys === "k") { done = move(-1); }
    else { done = press(keys); }
    if (!done && begins(event.key)) { first = event.key; since = now; done = true; }
    if (done) { event.preventDefault(); }
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-keys-open]")) { help(); }
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-keys-on]")) { store(!event.target.checked); }
  });

  // What was exchanged in the page is read out from its heading on.
  document.addEventListener("htmx:afterSettle", (event) => {
    const place = event.target.matches("[data-focus]") ? event.target : event.target.querySelector("[data-focus]");
    if (place) { place.focus(); }
  });

  find(".keyboard").forEach((one) => { one.hidden = false; });
})();
