// Draws the parts of the review widget. Together with widget.js, which follows it, this is one module.
// Every text is set with textContent; nothing that comes from an article or a source is read as HTML.

const MOST_OPEN = 3; // passages shown at once; the others wait under one line
const drafts = new Map(); // notes being typed, by claim: they outlive every drawing of the widget

function make(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

function fill(node, ...children) {
  node.replaceChildren(...children.filter(Boolean));
  return node;
}

function marked(tag, className, segments, language) {
  const node = make(tag, className);
  if (language) node.lang = language;
  for (const { text, mark } of segments) {
    node.append(mark === "plain" ? text : make("mark", `cc-${mark}`, text));
  }
  return node;
}

function nameOf(state, label) {
  return state.labels.find((choice) => choice.value === label)?.name ?? label;
}

function clock(iso) {
  return new Date(iso).toLocaleTimeString("en-GB");
}

// Notes being typed are kept in the tab as well, where the browser allows it: a reload or a new kernel finds them again.
function keepDraft(claimId, text) {
  drafts.set(claimId, text);
  try {
    if (text) sessionStorage.setItem(`claimcheck-note-${claimId}`, text);
    else sessionStorage.removeItem(`claimcheck-note-${claimId}`);
  } catch {
    // no storage in this browser: the map above is enough while the page lives
  }
}

function draftOf(claimId) {
  if (drafts.has(claimId)) return drafts.get(claimId);
  try {
    return sessionStorage.getItem(`claimcheck-note-${claimId}`) ?? "";
  } catch {
    return "";
  }
}

function drawProgress(state) {
  const bar = make("div", "cc-steps");
  bar.setAttribute("aria-hidden", "true");
  state.steps.forEach((step, index) => {
    const part = make("span", "cc-step");
    part.dataset.label = step;
    if (state.claim && index + 1 === state.position) part.classList.add("cc-now");
    bar.append(part);
  });
  const skipped = state.skipped ? ` · ${state.skipped} skipped` : "";
  const count = make("div", "cc-count");
  count.append(make("strong", "", `${state.position} / ${state.total}`), ` ${state.decided} decided${skipped}`);
  return [bar, count];
}

function drawClaim(state) {
  const { claim, before } = state;
  const head = make("div", "cc-article", claim.article);
  if (claim.published) head.append(" · ", make("span", "cc-date", claim.published));
  return [
    head,
    marked("blockquote", "cc-context", claim.context, claim.language),
    claim.statement && pair("Read alone", claim.statement, claim.language),
    claim.left_open && pair("Left open", claim.left_open, claim.language),
    claim.speaker && pair("Said by", claim.speaker, claim.language),
    !claim.found && make("p", "cc-remark", "No longer found in the article"),
    before && make("p", "cc-remark", told(state, before, "Before: ")),
  ];
}

function pair(name, text, language) {
  const line = make("p", "cc-pair");
  const value = make("span", "", text);
  value.lang = language;
  line.append(make("span", "cc-name", name), value);
  return line;
}

function told(state, saved, prefix) {
  const what = saved.label ? nameOf(state, saved.label) : saved.decision;
  return `${prefix}${what}, ${clock(saved.at)}, by ${saved.by}${saved.note && ` (${saved.note})`}`;
}

function drawSuggestion(state) {
  const { claim } = state;
  const head = make("div", "cc-suggestion");
  const chip = make("span", "cc-chip", nameOf(state, claim.label));
  chip.dataset.label = claim.label;
  head.append(make("h4", "cc-title", "Suggestion"), chip);
  const list = make("ul", "cc-findings");
  for (const { rule, stance, detail } of claim.findings) {
    const item = make("li", "cc-finding");
    item.dataset.stance = stance;
    item.title = stance;
    item.append(make("code", "cc-rule", rule), make("span", "cc-detail", detail));
    list.append(item);
  }
  return [head, list];
}

function drawPassage(passage) {
  const card = make("li", passage.cited ? "cc-card cc-cited" : "cc-card");
  const source = make("div", "cc-source");
  source.append(make("strong", "", passage.publisher || passage.uri));
  if (passage.published) source.append(make("span", "cc-date", passage.published));
  if (passage.later) source.append(make("span", "cc-later", "later than the article"));
  card.append(source, marked("p", "cc-text", passage.segments, passage.language));
  card.append(drawAddress(passage));
  return card;
}

function drawAddress({ url, title, uri }) {
  const line = make("div", "cc-address");
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    line.textContent = title || uri;
    return line;
  }
  const link = make("a", "", title || url);
  link.href = url;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  line.append(link, make("span", "cc-host", new URL(url).host));
  return line;
}

function drawEvidence({ claim }) {
  const title = make("h4", "cc-title", "Evidence");
  if (claim.passages.length === 0) return [title, make("p", "cc-empty", "No passage was found for this claim.")];
  const cards = claim.passages.map(drawPassage);
  const open = Math.max(MOST_OPEN, claim.passages.filter((passage) => passage.cited).length);
  const list = fill(make("ul", "cc-cards"), ...cards.slice(0, open));
  if (cards.length <= open) return [title, list];
  const more = make("details", "cc-more");
  more.append(make("summary", "", `${cards.length - open} more`), fill(make("ul", "cc-cards"), ...cards.slice(open)));
  return [title, list, more];
}

function drawEnd(state) {
  const left = state.total === 0 ? "No claim to review." : `All ${state.total} claims are decided.`;
  return [make("p", "cc-end", left)];
}

function button(action, name, key) {
  const node = make("button", `cc-button cc-${action}`);
  node.type = "button";
  node.dataset.action = action;
  node.setAttribute("aria-keyshortcuts", key);
  const cap = make("kbd", "", key);
  cap.setAttribute("aria-hidden", "true");
  node.append(make("span", "", name), cap);
  return node;
}
