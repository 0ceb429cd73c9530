// Search, filters and orders on the index. Without this script the lists of browse.html do the
// same; it makes nothing of what it reads but text. The incidents stand in a file of their own,
// which is fetched when the reader first asks.
(function () {
  "use strict";

  var form = document.getElementById("search");
  var found = document.getElementById("found");
  var listing = document.getElementById("listing");
  if (!form || !found || !listing) return;

  var pageLength = 50;
  var incidents = null;
  var isFetching = false;
  var shown = pageLength;
  var count = document.getElementById("found-count");
  var list = found.querySelector("ol");
  var more = found.querySelector("button");

  // Accents and capitals make no difference: "Météo" is found by "meteo".
  function folded(text) {
    return (text || "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  function asked() {
    var values = {};
    new FormData(form).forEach(function (value, name) {
      if (value.trim()) values[name] = value.trim();
    });
    return values;
  }

  var orders = {
    newest: function (a, b) { return (b.to || "").localeCompare(a.to || ""); },
    oldest: function (a, b) { return (a.from || "9999").localeCompare(b.from || "9999"); },
    widest: function (a, b) { return b.spread - a.spread; },
    voices: function (a, b) { return b.voices - a.voices; },
    title: function (a, b) { return a.title.localeCompare(b.title); }
  };

  function prepare(entries) {
    entries.forEach(function (entry, index) {
      entry.index = index;
      entry.foldedPlace = folded(entry.place);
      entry.foldedSources = entry.sources.map(folded);
      entry.words = [folded(entry.title), entry.foldedPlace].concat(entry.foldedSources).join("\n");
    });
    return entries;
  }

  function matches(entry, values, words) {
    return words.every(function (word) { return entry.words.includes(word); })
      && (!values.kind || entry.kinds.includes(values.kind))
      && (!values.measure || entry.measures.includes(values.measure))
      && (!values.place || entry.foldedPlace.includes(folded(values.place)))
      && (!values.source || entry.foldedSources.some(function (source) {
        return source.includes(folded(values.source));
      }))
      && (!values.from || (entry.to !== null && entry.to >= values.from))
      && (!values.to || (entry.from !== null && entry.from <= values.to))
      && (!values.voices || entry.voices >= Number(values.voices));
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function item(entry) {
    var line = element("li");
    var heading = element("h3");
    heading.dir = "auto";
    var link = element("a", "", entry.title);
    link.href = entry.file;
    heading.append(link);
    line.append(heading);
    var place = element("bdi", "", entry.place);
    var where = element("p", "where");
    if (entry.place) where.append(place, entry.days ? " · " : "");
    where.append(entry.days || "");
    line.append(where);
    if (entry.label) {
      var gist = element("p", "gist");
      gist.append(element("bdi", "", entry.label), ": ", element("strong", "", entry.range), " ");
      if (entry.kind) gist.append(element("span", "badge " + entry.kind, entry.kind));
      line.append(gist);
    }
    var explanation = element("p", "", entry.explanation);
    explanation.dir = "auto";
    line.append(explanation);
    return line;
  }

  function show() {
    var values = asked();
    var isActive = Object.keys(values).length > 0;
    found.hidden = !isActive;
    listing.hidden = isActive;
    remember(values);
    if (!isActive) return;
    if (incidents === null) return fetchIncidents();
    var words = folded(values.q).split(/\s+/).filter(Boolean);
    var hits = incidents.filter(function (entry) { return matches(entry, values, words); });
    var order = orders[values.sort];
    hits.sort(function (a, b) { return (order && order(a, b)) || a.index - b.index; });
    count.textContent = hits.length.toLocaleString("en") + " of "
      + incidents.length.toLocaleString("en") + " incidents";
    list.replaceChildren.apply(list, hits.slice(0, shown).map(item));
    more.hidden = hits.length <= shown;
  }

  // The question stands in the address, so that it can be sent and survives a way back.
  function remember(values) {
    var text = new URLSearchParams(values).toString();
    var wanted = text ? "#?" + text : location.pathname;
    if ((location.hash || "") === (text ? wanted : "")) return;
    if (!text && location.hash.indexOf("#?") !== 0) return;
    try { history.replaceState(null, "", wanted); } catch (error) { /* some browsers, from the disk */ }
  }

  function recall() {
    if (location.hash.indexOf("#?") !== 0) return;
    new URLSearchParams(location.hash.slice(2)).forEach(function (value, name) {
      var field = form.elements.namedItem(name);
      if (field && "value" in field) field.value = value;
      if (field && name !== "q" && name !== "sort") form.querySelector("details").open = true;
    });
    show();
  }

  function fetchIncidents() {
    if (isFetching || incidents !== null) return;
    isFetching = true;
    count.textContent = "Looking …";
    var script = element("script");
    script.src = form.dataset.incidents;
    script.onerror = function () {
      isFetching = false;
      count.textContent = "The list of incidents could not be loaded; see “Find incidents by” above.";
    };
    document.head.append(script);
  }

  function offer(id, names) {
    var options = Array.from(new Set(names)).sort().slice(0, 1000).map(function (name) {
      var option = element("option");
      option.value = name;
      return option;
    });
    var box = document.getElementById(id);
    box.replaceChildren.apply(box, options);
  }

  window.counterclaimIncidents = function (entries) {
    incidents = prepare(entries);
    offer("search-places", incidents.map(function (entry) { return entry.place; }).filter(Boolean));
    offer("search-sources", incidents.flatMap(function (entry) { return entry.sources; }));
    show();
  };

  function ask() {
    shown = pageLength;
    show();
  }

  var waiting = 0;
  form.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    ask();
    if (!found.hidden) count.focus();
  });
  form.addEventListener("reset", function () { setTimeout(ask, 0); });
  form.addEventListener("focusin", fetchIncidents);
  more.addEventListener("click", function () {
    var before = list.children.length;
    shown += pageLength;
    show();
    var next = list.children[before];
    if (next) next.querySelector("a").focus();
  });
  window.addEventListener("hashchange", recall);
  form.hidden = false;
  recall();
})();
