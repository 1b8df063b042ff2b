// Holds the review widget together: draws the state that Python sends and sends back what was pressed.

const PATIENCE = 4000; // milliseconds without an answer before the reviewer is told

function buildRoot() {
  const root = make("section", "claimcheck-review");
  root.tabIndex = 0;
  root.setAttribute("aria-description", "Keys: a accept, c change, s skip, u undo");
  const part = {
    progress: make("header", "cc-progress"),
    claim: make("div", "cc-claim"),
    suggestion: make("div", "cc-why"),
    evidence: make("div", "cc-evidence"),
    desk: make("div", "cc-desk"),
    note: make("textarea", "cc-note"),
    actions: make("div", "cc-actions"),
    labels: make("div", "cc-labels"),
    status: make("div", "cc-status"),
  };
  part.note.rows = 2;
  part.note.placeholder = "Note (optional), saved with the decision";
  part.note.setAttribute("aria-label", "Note, saved with the decision");
  part.labels.setAttribute("role", "group");
  part.labels.setAttribute("aria-label", "Choose a label");
  part.status.setAttribute("role", "status");
  part.actions.append(
    button("accept", "Accept", "a"),
    button("change", "Change", "c"),
    button("skip", "Skip", "s"),
    button("undo", "Undo", "u"),
  );
  part.desk.append(part.note, part.actions, part.labels);
  const body = make("div", "cc-body");
  body.append(part.claim, part.suggestion, part.evidence, part.desk);
  root.append(part.progress, part.status, body);
  return { root, part };
}

function render({ model, el }) {
  const { root, part } = buildRoot();
  const view = { busy: false, choosing: false, timer: 0, drawn: null, sent: "" };
  const state = () => model.get("state");

  function draw() {
    const now = state();
    fill(part.progress, ...drawProgress(now));
    fill(part.claim, ...(now.claim ? drawClaim(now) : drawEnd(now)));
    fill(part.suggestion, ...(now.claim ? drawSuggestion(now) : []));
    fill(part.evidence, ...(now.claim ? drawEvidence(now) : []));
    root.classList.toggle("cc-done", !now.claim);
    drawNote(now);
    drawLabels(now);
    drawStatus(now);
    root.setAttribute("aria-label", now.claim ? `Claim ${now.position} of ${now.total}: ${now.claim.quote}` : "Claims");
    root.dataset.claim = now.claim?.claim_id ?? "";
    root.dataset.turn = now.turn;
  }

  function drawNote(now) {
    const claimId = now.claim?.claim_id ?? "";
    if (claimId === view.drawn) return; // leave the field alone while somebody types in it
    if (now.note && claimId && !draftOf(claimId)) keepDraft(claimId, now.note);
    part.note.value = claimId ? draftOf(claimId) : "";
    view.drawn = claimId;
  }

  function drawLabels(now) {
    part.labels.hidden = !view.choosing;
    root.querySelector(".cc-change").setAttribute("aria-expanded", String(view.choosing));
    const choices = now.labels.map(({ value, name }, index) => {
      const node = button("label", name, String(index + 1));
      node.dataset.label = value;
      return node;
    });
    if (view.choosing) fill(part.labels, ...choices, make("span", "cc-hint", "Esc closes"));
    else fill(part.labels);
  }

  function drawStatus(now, waiting = "") {
    const saved = now.saved
      ? make("span", "cc-saved", savedLine(now))
      : make("span", "", "Every key press is saved at once.");
    const remark = now.remark && make("span", "cc-remark", now.remark);
    const error = (waiting || now.error) && make("span", "cc-error", waiting || now.error);
    fill(part.status, saved, remark, error);
    part.status.classList.toggle("cc-busy", view.busy);
  }

  function savedLine(now) {
    const { decision, label, at, by } = now.saved;
    const what = decision === "undo" ? "undone" : decision === "skip" ? "skipped" : nameOf(now, label);
    return `saved ${clock(at)}, by ${by} (${what})`;
  }

  function send(action, label) {
    const now = state();
    if (view.busy || (!now.claim && action !== "undo")) return;
    const claimId = now.claim?.claim_id ?? "";
    view.busy = true;
    view.sent = action === "undo" ? "" : claimId;
    part.status.classList.add("cc-busy");
    view.timer = setTimeout(noAnswer, PATIENCE);
    model.send({ action, label, claim_id: claimId, note: part.note.value });
  }

  function noAnswer() {
    view.busy = false;
    drawStatus(state(), "Not saved yet: the kernel does not answer. If it was restarted, run this cell again.");
  }

  function answered() {
    const now = state();
    const inside = root.contains(document.activeElement);
    const field = document.activeElement === part.note && now.error;
    clearTimeout(view.timer);
    view.busy = false;
    if (!now.error) {
      view.choosing = false;
      settle(now.saved?.claim_id);
    }
    view.sent = "";
    const last = view.drawn;
    draw();
    if (inside && !field) root.focus({ preventScroll: true });
    if (inside && view.drawn !== last) part.progress.scrollIntoView({ block: "nearest" });
  }

  // The note goes only when the store has it: a press that Python did not use leaves it where it is.
  function settle(savedId) {
    if (!view.sent || view.sent !== savedId) return;
    keepDraft(savedId, "");
    if (view.drawn === savedId) view.drawn = null;
  }

  function choose(open) {
    view.choosing = open && Boolean(state().claim);
    drawLabels(state());
    if (view.choosing) part.labels.querySelector("button").focus({ preventScroll: true });
    else root.focus({ preventScroll: true });
  }

  function act(action, label) {
    if (action === "change") choose(!view.choosing);
    else send(action === "label" ? "change" : action, label);
  }

  // Plain keys stay in the widget: in JupyterLab a stray "x" would cut the cell and "b" add one below it.
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    const typing = ["INPUT", "TEXTAREA", "SELECT"].includes(event.target.tagName);
    if (event.key === "Escape" && (typing || view.choosing)) {
      event.preventDefault();
      choose(false);
      return;
    }
    if (typing || event.shiftKey || event.repeat) return;
    const picked = view.choosing && state().labels[Number(event.key) - 1];
    const action = { a: "accept", c: "change", s: "skip", u: "undo" }[event.key.toLowerCase()];
    if (!picked && !action) return;
    event.preventDefault();
    if (picked) send("change", picked.value);
    else act(action);
  }

  function onClick(event) {
    const pressed = event.target.closest("button");
    if (pressed) act(pressed.dataset.action, pressed.dataset.label);
    else if (!event.target.closest("a, summary, textarea") && String(getSelection()) === "") {
      root.focus({ preventScroll: true });
    }
  }

  const onNote = () => state().claim && keepDraft(state().claim.claim_id, part.note.value);

  root.addEventListener("keydown", onKey);
  root.addEventListener("click", onClick);
  part.note.addEventListener("input", onNote);
  model.on("change:state", answered);
  el.append(root);
  draw();
  return () => {
    clearTimeout(view.timer);
    model.off("change:state", answered);
  };
}

export default { render };
