// swift-format-ignore-file
// Made by Scripts/embed-templates.sh from templates/; do not edit.

/// The templates and the style sheet of the report.
enum EmbeddedTemplates {
  static let style =
    #"""
    /* The look of the report: quiet, typographic, the same in print. No font, image or script is
       fetched. Sides have a colour and a shape; the colours keep a contrast of 4.5 to 1 and more. */
    :root {
      color-scheme: light dark;
      --paper: #fdfcf9;
      --sheet: #f5f2ea;
      --ink: #1f1d1a;
      --quiet: #5f5a52;
      --line: #d9d3c6;
      --band: #f4ead0;
      --link: #1d4f91;
      --grave: #9b2c1c;
      --figure: #ffe49a;
      --side-0: #56524c;
      --side-1: #14568f;
      --side-2: #b1380c;
      --side-3: #0b684a;
      --side-4: #76408c;
      --side-5: #7d5700;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #171614;
        --sheet: #201f1c;
        --ink: #ece8e0;
        --quiet: #aca598;
        --line: #3b3832;
        --band: #34301f;
        --link: #9fc3f0;
        --grave: #f39a86;
        --figure: #5b4a12;
        --side-0: #b5afa4;
        --side-1: #7db9f2;
        --side-2: #f59a6c;
        --side-3: #63cfa3;
        --side-4: #d0a0e6;
        --side-5: #dfb64e;
      }
    }
    * { box-sizing: border-box; }
    html { font-size: 100%; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto;
      max-width: 58rem;
      padding: 0 1.25rem 4rem;
      background: var(--paper);
      color: var(--ink);
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
      overflow-wrap: break-word;
    }
    h1, h2, h3, blockquote, .explanation, .lede, .stored {
      font-family: "Iowan Old Style", Charter, "Bitstream Charter", Georgia, "Noto Serif", "DejaVu Serif", serif;
    }
    h1 { margin: 2.5rem 0 .5rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.3rem); line-height: 1.2; font-weight: 600; text-wrap: balance; }
    h2 { margin: 2.5rem 0 .5rem; font-size: 1.35rem; line-height: 1.25; font-weight: 600; }
    h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; font-weight: 600; }
    p { margin: .5rem 0; }
    a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: from-font; }
    a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    code { font: .9em ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
    cite { font-style: italic; }
    .lede { margin: .75rem 0; max-width: 44rem; font-size: 1.2rem; line-height: 1.45; }
    .where, .note, .quiet, .cite, .carrier, .role, .voices, .when { color: var(--quiet); }
    .where, .note { font-size: .95rem; }
    .note { max-width: 44rem; }
    .visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }

    /* The frame of every page. */
    header.site { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 2rem; padding: 1rem 0 .75rem; border-bottom: 1px solid var(--line); font-size: .95rem; }
    .site-name { margin: 0; font-weight: 600; }
    .site-name a { color: inherit; text-decoration: none; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
    nav [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
    header.site a { display: inline-block; padding: .25rem 0; }
    footer.site { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9rem; }

    /* Kinds of difference: words first, a frame second. */
    .badge { display: inline-block; padding: 0 .45em; border: 1px solid var(--quiet); border-radius: .25em; color: var(--quiet); font: .8125rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; white-space: nowrap; }
    .badge.contradiction { background: var(--grave); border-color: var(--grave); color: var(--paper); }
    .badge.imbalance, .badge.denial { border-color: var(--grave); color: var(--grave); }
    .filters { margin: 1.25rem 0; font-size: .95rem; }
    .filters a { display: inline-block; padding: .2rem 0; }
    .count { color: var(--quiet); font-weight: 400; font-variant-numeric: tabular-nums; }

    .site-name a { display: flex; align-items: center; gap: .6rem; }
    .logo { height: 2rem; width: auto; }

    /* Search and filters: shown by the script, which needs them. */
    .ways { font-size: .95rem; }
    .ways p, .values { margin: .75rem 0; }
    .search { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 1fr) auto; gap: .5rem 1rem; align-items: end; margin: 1.25rem 0; padding: .75rem 1rem; background: var(--sheet); font-size: .9rem; }
    .search p { margin: 0; }
    .search details { grid-column: 1 / -1; margin: 0; }
    .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr)); gap: .5rem 1rem; margin: .5rem 0; }
    .search label { display: block; color: var(--quiet); }
    .search input, .search select, button { width: 100%; min-height: 2.4rem; padding: .3rem .5rem; border: 1px solid var(--quiet); border-radius: .2rem; background: var(--paper); color: var(--ink); font: inherit; }
    button { width: auto; padding-inline: 1rem; cursor: pointer; }
    input:focus-visible, select:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
    [hidden] { display: none !important; }
    #found h2 { margin: 1.25rem 0 .75rem; font-size: 1.05rem; }
    #found p { margin: .15rem 0; }
    .values { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; padding: 0; list-style: none; overflow-wrap: anywhere; }
    .values li { min-width: 0; }
    .lines { margin: 1rem 0; padding: 0; list-style: none; }
    .lines li { padding: .6rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
    .lines .where { display: block; font-size: .9rem; }
    .value > ul { margin: .25rem 0 .75rem; padding-inline-start: 1.25rem; }

    /* The index. */
    .incidents { margin: 0; padding: 0; list-style: none; }
    .incidents > li { padding: 1.5rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
    .incidents h2 { margin: 0; }
    .undisputed { margin-top: 2.5rem; }
    .changes { margin: 1.5rem 0; padding: .1rem 1rem .6rem; border-inline-start: .25rem solid var(--grave); }
    .changes h2 { margin: .6rem 0 .3rem; font-size: 1.2rem; }
    .changes ul { margin: .3rem 0; padding-inline-start: 1.2rem; }
    .changes .what { font-weight: 600; }
    .undisputed .incidents > li { padding: .75rem 0; }
    .incidents h3 { margin: 0; }
    .undisputed p { margin: .15rem 0; }
    .gist { font-size: .95rem; }
    .incidents h2 a, .incidents h3 a { color: inherit; text-decoration-color: var(--line); }
    .incidents .explanation { font-size: 1.05rem; max-width: 44rem; }
    .overview { display: block; margin: .75rem 0; padding: 0; list-style: none; font-size: .95rem; }
    .overview li { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 3.5fr) minmax(0, 5fr) 8.5rem; gap: .25rem 1rem; align-items: center; padding: .2rem 0; }
    .overview .range { color: var(--ink); font-weight: 600; }
    .overview .kind { font-size: .875rem; }
    .summary { display: block; width: 100%; height: 1.5rem; }

    /* An incident. */
    .range { color: var(--quiet); font-weight: 400; font-variant-numeric: tabular-nums; }
    h2 .range, h3 .range { margin-inline-start: .4em; font-size: .85em; }
    .key { margin: 1.5rem 0; padding: .5rem .9rem; background: var(--sheet); font-size: .875rem; color: var(--quiet); }
    .key p { margin: 0; }
    .entry { display: inline-block; margin-inline-end: 1rem; }
    .question, .agreed, .others, .documents { margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
    .question > h2 { margin-top: 1rem; }
    .explanation { max-width: 44rem; font-size: 1.1rem; line-height: 1.45; }
    .explanation .badge { margin-inline-end: .35em; vertical-align: .1em; }
    .pairs { margin: .75rem 0; padding: 0; list-style: none; font-size: .95rem; }
    .pairs li { padding: .2rem 0; }
    :target { scroll-margin-top: 1rem; }
    .claim:target, .question:target > h2, .agreement:target > h3 { box-shadow: -.5rem 0 0 -.2rem var(--link); }

    /* Tables, the plots among them. */
    table { width: 100%; margin: 1rem 0; border-collapse: collapse; font-size: .95rem; font-variant-numeric: tabular-nums; }
    caption { padding: .25rem 0; color: var(--quiet); font-size: .875rem; text-align: start; }
    th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
    th { font-weight: 600; }
    thead th { border-bottom-color: var(--quiet); color: var(--quiet); font-size: .8125rem; font-weight: 400; vertical-align: bottom; }
    .wide { overflow-x: auto; }
    .sideways { display: none; }
    .wide table { min-width: 40rem; }
    .wide caption { max-width: calc(100vw - 3rem); }
    .wide th, .wide td { overflow-wrap: normal; }
    .wide tbody th { min-width: 9rem; overflow-wrap: anywhere; }
    .wide td[dir] { min-width: 14rem; overflow-wrap: anywhere; }
    .plot th[scope="row"] { width: 30%; }
    .plot .says { width: 17%; font-weight: 600; }
    .plot td.when { width: 17%; font-size: .875rem; }
    .plot tbody th, .plot tbody td { vertical-align: middle; }
    .plot td.when { padding-inline-start: .75rem; }
    .plot .scale { position: relative; padding: 0; min-width: 12rem; }
    .plot thead th:last-child { padding-inline-start: .75rem; }
    .plot thead .scale { vertical-align: bottom; }
    .who { display: flex; align-items: baseline; gap: .3em; }
    .who bdi { min-width: 0; }
    .who .sample { flex: none; }
    .role, .earlier, .day, .voices { display: block; font-size: .875rem; font-weight: 400; }
    .says em { font-weight: 400; }
    .strip { position: absolute; inset: 0; width: 100%; height: 100%; overflow: hidden; }
    .axis { display: block; width: 100%; overflow: visible; }
    .axis text { fill: var(--quiet); font-size: 12px; }
    .sample { vertical-align: -.1em; overflow: visible; }
    .grid { stroke: var(--line); stroke-width: 1; }
    .band { fill: var(--band); }
    .mark, .arrow, .cross, .whisker { stroke-width: 2; }
    .mark { stroke: var(--paper); stroke-width: 1; }
    .arrow, .cross { fill: none; }
    .side-0 { --side: var(--side-0); }
    .side-1 { --side: var(--side-1); }
    .side-2 { --side: var(--side-2); }
    .side-3 { --side: var(--side-3); }
    .side-4 { --side: var(--side-4); }
    .side-5 { --side: var(--side-5); }
    .mark { fill: var(--side); }
    .arrow, .cross, .whisker, .mark.hollow { stroke: var(--side); }
    .mark.hollow { fill: var(--paper); stroke-width: 2; }
    .earlier { opacity: .45; }
    .says .earlier { opacity: 1; color: var(--quiet); }

    .plot .group th { padding: .9rem 0 .2rem; border-bottom: 0; color: var(--quiet); font-size: .8125rem; font-weight: 400; }
    .plot details.voices { margin: 0; }
    .plot details.voices summary { padding: 0; }
    .letter { display: inline-block; min-width: 1.2em; padding: 0 .2em; border: 1px solid var(--quiet); border-radius: 50%; color: var(--ink); font-size: .75rem; font-weight: 600; line-height: 1.2em; text-align: center; }
    .over-time { margin: 1.5rem 0; }
    .over-time figcaption { color: var(--quiet); font-size: .875rem; }
    .steps { display: block; width: calc(100% - 4.5rem); height: 11rem; margin: 1rem 0 2rem 4rem; overflow: visible; }
    .steps text { fill: var(--quiet); font-size: 12px; }
    .steps .letter { fill: var(--ink); font-weight: 600; }
    .step { stroke: var(--side); stroke-width: 2; }

    /* A report of one file. */
    .chapter { margin-top: 4rem; border-top: 3px double var(--line); content-visibility: auto; contain-intrinsic-size: auto 60rem; }

    /* A claim in its sentence: the figure on a ground, the source underlined, the cue dotted. */
    .evidence { margin: 0; padding: 0; list-style: none; }
    .claim { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1.5rem; padding: .9rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
    .claim .figure { margin: 0; font-size: 1.15rem; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums; }
    .claim .figure em { font-weight: 400; }
    .counted { display: block; color: var(--quiet); font-size: .875rem; font-weight: 400; }
    .superseded .figure { font-weight: 400; color: var(--quiet); }
    blockquote { margin: 0; font-size: 1.05rem; line-height: 1.5; }
    blockquote p { margin: 0 0 .35rem; }
    .voice, .carrier { margin: 0; font-size: .9rem; }
    mark { background: none; color: inherit; }
    .the-figure, .the-claim { background: var(--figure); font-weight: 600; padding: 0 .1em; }
    .the-claim { color: inherit; font-weight: 400; text-decoration-color: var(--quiet); }
    .the-source { text-decoration: underline solid 2px; text-underline-offset: .18em; }
    .the-cue { text-decoration: underline dotted 2px; text-underline-offset: .18em; }
    .stored { max-width: 40rem; font-size: 1.05rem; line-height: 1.6; }
    details { margin: .35rem 0; font-size: .9rem; }
    summary { display: inline-block; max-width: 100%; padding: .15rem 0; overflow-wrap: anywhere; color: var(--quiet); cursor: pointer; }
    summary::before { content: "+ "; }
    details[open] > summary::before { content: "− "; }
    dl { margin: .5rem 0; }
    dl > div { display: grid; grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr); gap: .25rem 1rem; padding: .3rem 0; }
    dt { color: var(--quiet); }
    dd { margin: 0; overflow-wrap: anywhere; }
    .documents ul { padding: 0; list-style: none; }
    .documents li { padding: .5rem 0; border-top: 1px solid var(--line); }
    .hash { font-size: .8em; }
    .cite { margin-top: 1.25rem; font-size: .875rem; }

    @media (max-width: 44rem) {
      .sideways { display: block; }
      .search { grid-template-columns: minmax(0, 1fr) auto; }
      .search .words { grid-column: 1 / -1; }
      .overview li { grid-template-columns: minmax(0, 1fr) 8.5rem; padding: .35rem 0; }
      .overview .summary { grid-row: 2; grid-column: 1; }
      .overview .range { text-align: end; }
      .overview .kind { grid-row: 2; grid-column: 2; text-align: end; }
      .claim { grid-template-columns: minmax(0, 1fr); gap: .35rem; }
      .claim .counted { display: inline; }
      dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
      .plot, .plot thead, .plot tbody, .plot caption { display: block; }
      .plot tr { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: .75rem; padding: .5rem 0 0; border-bottom: 1px solid var(--line); }
      .plot th, .plot td { border: 0; padding: 0; width: auto; }
      .plot th[scope="row"], .plot .says, .plot td.when { width: auto; padding: 0; }
      .plot .says { align-self: start; text-align: end; }
      .plot thead th:nth-child(2) { text-align: end; }
      .plot .scale { grid-row: 2; grid-column: 1 / -1; min-height: 2rem; min-width: 0; }
      .plot thead .scale { min-height: 0; padding-top: .25rem; }
      .plot td.when { grid-row: 3; grid-column: 1 / -1; padding-bottom: .5rem; }
      .plot td.when span { display: inline; }
      .plot td.when .day::after { content: " · "; }
      .plot thead th:last-child { display: none; }
    }

    @media print {
      :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --link: #000; --line: #bbb; }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; }
      header.site nav, .skip, .filters, .ways, .search, .pages, details:not([open]) { display: none; }
      h1 { margin-top: 1rem; }
      h2, h3, .explanation, .note, caption, thead { break-after: avoid; }
      tr, .claim, .key, .explanation, .cite, .overview li, .plot, .over-time, .pairs li, .edits li, .documents li { break-inside: avoid; }
      .plot .group { break-after: avoid; }
      .plot, .question > .cite { break-before: avoid; }
      p, blockquote { orphans: 3; widows: 3; }
      .wide { overflow: visible; }
      .wide table { min-width: 0; }
      .chapter { break-before: page; border: 0; content-visibility: visible; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """#

  /// The script of the index.
  static let script =
    #"""
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

    """#

  /// By name, which is the name of the file without its ending.
  static let all: [(name: String, text: String)] = [
    ("agreement",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    <section class="agreement" id="{{anchor}}">
    <h3 id="{{anchor}}-label"><span dir="auto">{{label}}</span> <span class="range">{{range}}</span></h3>
    <ol class="evidence">
    {{#evidence}}
    {{>claim}}
    {{/evidence}}
    </ol>
    {{>asides}}
    </section>

    """#),
    ("asides",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    {{#has_resolutions}}
    <ul class="pairs">
    {{#resolutions}}
    <li><span class="badge resolved">resolved</span> <span dir="auto">{{.}}</span></li>
    {{/resolutions}}
    </ul>
    {{/has_resolutions}}
    {{#has_asides}}
    <details class="asides">
    <summary>{{aside_count}} on this question that took no part<span class="visually-hidden">: {{label}}</span></summary>
    <ol class="evidence">
    {{#asides}}
    {{>claim}}
    {{/asides}}
    </ol>
    </details>
    {{/has_asides}}

    """#),
    ("atom",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <id>{{id}}</id>
    <title>{{report_title}}</title>
    <updated>{{updated}}</updated>
    <author><name>{{report_title}}</name></author>
    <generator version="{{version}}">Counterclaim</generator>
    <link rel="self" type="application/atom+xml" href="{{own_address}}"/>
    <link rel="alternate" type="text/html" href="{{address}}"/>
    {{#entries}}
    <entry>
    <id>{{entry_id}}</id>
    <title>{{title}}</title>
    <updated>{{updated}}</updated>
    <link rel="alternate" type="text/html" href="{{link}}"/>
    <category term="{{what}}" label="change"/>
    <category term="{{kind}}" label="kind of difference"/>
    <summary>{{words}}.</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
    <p><strong>{{words}}.</strong></p>
    {{#explanation}}
    <p dir="auto">{{.}}</p>
    {{/explanation}}
    <ul>
    {{#positions}}
    <li><bdi>{{name}}</bdi>: {{figure_words}}{{#reported}}, said on {{.}}{{/reported}}</li>
    {{/positions}}
    </ul>
    </div></content>
    </entry>
    {{/entries}}
    </feed>

    """#),
    ("browse",
    #"""
    {{<layout}}
    {{$main}}
    <h1>{{title}}</h1>
    <p class="lede">{{lede}}</p>
    <p>In order: <a href="{{root}}{{page_index}}">The gravest disagreement first</a>{{#orders}}; <a href="{{root}}{{file}}">{{label}}</a>{{/orders}}.</p>
    {{#facets}}
    {{#has_values}}
    <section aria-labelledby="{{anchor}}">
    <h2 id="{{anchor}}">{{title}}</h2>
    {{>values}}
    {{#all}}
    <p class="note"><a href="{{root}}{{.}}">{{all_words}}</a></p>
    {{/all}}
    </section>
    {{/has_values}}
    {{/facets}}
    {{/main}}
    {{/layout}}

    """#),
    ("claim",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    <li class="claim{{#superseded}} superseded{{/superseded}}"{{#anchor}} id="{{.}}"{{/anchor}}>
    <p class="figure">{{#verb}}<em>{{.}}</em> {{/verb}}{{figure_words}} <span class="counted">{{counted}}</span></p>
    <div class="statement">
    <blockquote dir="auto"><p>{{#segments}}{{#mark}}<mark class="the-{{.}}">{{text}}</mark>{{/mark}}{{plain}}{{/segments}}</p></blockquote>
    <p class="voice">{{{sample}}} {{#claim_sources}}{{#separator}}; {{/separator}}<bdi>{{name}}</bdi>{{#text}} (“<bdi>{{.}}</bdi>”){{/text}}{{#kind}}, {{.}}{{/kind}}{{#side}} for the side “<bdi>{{.}}</bdi>”{{/side}}{{/claim_sources}}{{#own_voice}}<bdi>{{publisher}}</bdi>, in its own voice{{/own_voice}}{{#source_elsewhere}} <span class="quiet">(named in another sentence)</span>{{/source_elsewhere}}{{#said}}, said {{.}}{{/said}}{{#superseded}} · <span class="quiet">replaced by a later figure</span>{{/superseded}}{{#reason}} · <span class="quiet" dir="auto">not compared: {{.}}</span>{{/reason}}{{^reason}}{{#background}} · <span class="quiet">background</span>{{/background}}{{/reason}}</p>
    <p class="carrier">In <bdi>{{publisher}}</bdi>{{#document_title}}, <cite dir="auto">{{.}}</cite>{{/document_title}}{{#published}}, {{.}}{{/published}}{{#original}} · <a href="{{.}}" rel="external noopener noreferrer">original<span class="visually-hidden"> of claim {{claim_id}}</span></a>{{/original}}{{#stored}} · <a href="{{.}}">stored text<span class="visually-hidden"> of claim {{claim_id}}</span></a>{{/stored}}{{#address}} · <code>{{.}}</code>{{/address}} · <a href="#{{claim_link}}">permanent link<span class="visually-hidden"> to claim {{claim_id}}</span></a></p>
    <details><summary>How this was read<span class="visually-hidden">: claim {{claim_id}}</span></summary>
    <dl>
    <div><dt>figure as written</dt><dd dir="auto">{{figure_text}}</dd></div>
    {{#group_text}}
    <div><dt>people counted</dt><dd dir="auto">{{.}}</dd></div>
    {{/group_text}}
    <div><dt>measure and group</dt><dd dir="auto">{{counted}}</dd></div>
    <div><dt>status</dt><dd dir="auto">{{status}}</dd></div>
    {{#occurred}}
    <div><dt>when</dt><dd dir="auto">{{.}}</dd></div>
    {{/occurred}}
    {{#place}}
    <div><dt>where</dt><dd dir="auto">{{.}}</dd></div>
    {{/place}}
    {{#rules}}
    <div><dt>rules</dt><dd dir="auto">{{.}}</dd></div>
    {{/rules}}
    <div><dt>characters in the text</dt><dd dir="auto">{{characters}}</dd></div>
    <div><dt>claim</dt><dd dir="auto">{{claim_id}}</dd></div>
    {{#part_of}}
    <div><dt>a part of</dt><dd><a href="#{{.}}">this claim</a></dd></div>
    {{/part_of}}
    </dl>
    </details>
    </div>
    </li>

    """#),
    ("differences",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    {{#many_differences}}
    <details class="differences">
    <summary>{{difference_count}}, pair by pair</summary>
    {{/many_differences}}
    <ul class="pairs">
    {{#differences}}
    <li><span class="badge {{kind}}" title="{{meaning}}">{{kind}}</span> <span dir="auto">{{sentence}}</span></li>
    {{/differences}}
    </ul>
    {{#many_differences}}
    </details>
    {{/many_differences}}

    """#),
    ("incident-body",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    <h1 dir="auto">{{title}}</h1>
    <p class="where">{{#place}}<bdi>{{.}}</bdi>{{#coordinates}} ({{.}}){{/coordinates}} · {{/place}}{{#days}}{{.}} · {{/days}}{{extent}}</p>
    {{#has_contents}}
    <nav aria-label="Questions on {{title}}">
    <ul class="overview">
    {{#contents}}
    <li><a class="label" href="#{{anchor}}"><span dir="auto">{{label}}</span></a> <span class="range">{{range}}</span> {{{summary}}} <span class="kind">{{#kind}}<span class="badge {{.}}" title="{{meaning}}">{{.}}</span>{{/kind}}{{#without_dispute}}<span class="quiet">{{.}}</span>{{/without_dispute}}</span></li>
    {{/contents}}
    </ul>
    </nav>
    {{/has_contents}}
    <aside class="key" aria-label="How to read the plots of {{title}}">
    <p>{{#legend}}<span class="entry">{{{sample}}} {{#no_side}}speaks for no side{{/no_side}}{{^no_side}}<bdi>{{name}}</bdi>{{/no_side}}</span> {{/legend}}
    <span class="entry">Filled: a plain figure.</span> <span class="entry">Hollow: about, or not asserted.</span> <span class="entry">Faint: replaced by a later figure.</span> <span class="entry">Line: a range.</span> <span class="entry">Arrow: “at least” or “at most”.</span> <span class="entry">Cross: a figure that the source denies.</span></p>
    </aside>
    {{#disputed_questions}}
    {{>question}}
    {{/disputed_questions}}
    {{#has_edits}}
    <section class="edits">
    <h2 id="{{scope}}edits">Changed without a word</h2>
    <p class="note">A page that was read again gives another figure, and does not say that it was changed.</p>
    <ul>
    {{#edits}}
    <li><span dir="auto">{{label}}</span>{{#source}}, <bdi>{{.}}</bdi>{{/source}}: <strong>{{words}}</strong> in <cite dir="auto">{{document_title}}</cite>{{#publisher}}, <bdi>{{.}}</bdi>{{/publisher}}
    <blockquote dir="auto"><del>{{before}}</del></blockquote>{{#after}}
    <blockquote dir="auto"><ins>{{.}}</ins></blockquote>{{/after}}</li>
    {{/edits}}
    </ul>
    </section>
    {{/has_edits}}
    {{#has_agreed}}
    <section class="agreed">
    <h2 id="{{scope}}agreed">Where nobody disagrees</h2>
    {{#agreed_questions}}
    {{>agreement}}
    {{/agreed_questions}}
    </section>
    {{/has_agreed}}
    {{#has_others}}
    <section class="others">
    <h2 id="{{scope}}others">Other claims</h2>
    <p class="note">They belong to this incident, but were compared with nothing: background, threats, plans, and figures of another scope.</p>
    <ol class="evidence">
    {{#other_claims}}
    {{>claim}}
    {{/other_claims}}
    </ol>
    </section>
    {{/has_others}}
    {{#has_documents}}
    <section class="documents">
    <h2 id="{{scope}}documents">Documents</h2>
    <ul>
    {{#documents}}
    <li><cite dir="auto">{{document_title}}</cite>{{#publisher}}, <bdi>{{.}}</bdi>{{/publisher}}{{#published}}, {{.}}{{/published}} · {{claim_words}}{{#original}} · <a href="{{.}}" rel="external noopener noreferrer">original<span class="visually-hidden"> of {{document_title}}</span></a>{{/original}}{{#address}} · <code>{{.}}</code>{{/address}}{{#stored}} · <a href="{{.}}">stored text<span class="visually-hidden"> of {{document_title}}</span></a>{{/stored}}
    <details><summary>Fingerprint<span class="visually-hidden"> of {{document_title}}</span></summary><p>SHA-256 of the text: <code class="hash">{{hash}}</code></p></details></li>
    {{/documents}}
    </ul>
    </section>
    {{/has_documents}}
    {{#has_reasons}}
    <details class="reasons">
    <summary>Why these documents are one incident</summary>
    <ul>
    {{#reasons}}
    <li dir="auto">{{.}}</li>
    {{/reasons}}
    </ul>
    </details>
    {{/has_reasons}}
    <p class="cite">Incident <code>{{incident_id}}</code>{{#has_former_ids}}, formerly <code>{{former_ids}}</code>{{/has_former_ids}}.</p>

    """#),
    ("incident",
    #"""
    {{<layout}}
    {{$main}}
    {{>incident-body}}
    {{/main}}
    {{/layout}}

    """#),
    ("index-body",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    <h1 dir="auto">{{title}}</h1>
    <p class="lede">{{lede}}</p>
    {{#changes}}
    <section class="changes" aria-labelledby="changes">
    <h2 id="changes">Since the last report</h2>
    <p>{{summary}}</p>
    {{#has_entries}}
    <ul>
    {{#entries}}
    <li><span class="what">{{what}}</span> {{#file}}<a href="{{root}}{{.}}"><bdi>{{title}}</bdi></a>{{/file}}{{^file}}<bdi>{{title}}</bdi>{{/file}} · <bdi>{{label}}</bdi>: {{words}}.{{#explanation}} <span class="quiet" dir="auto">{{.}}</span>{{/explanation}}</li>
    {{/entries}}
    </ul>
    {{/has_entries}}
    {{#more}}
    <p class="note">{{.}}</p>
    {{/more}}
    </section>
    {{/changes}}
    {{#has_filters}}
    <nav class="filters" aria-label="Kinds of difference">
    <ul>
    {{#filters}}
    <li><a href="{{root}}{{file}}"{{#current}} aria-current="page"{{/current}} title="{{meaning}}">{{label}} <span class="count">{{count}}</span></a></li>
    {{/filters}}
    <li><a href="{{root}}{{page_kinds}}">what these mean</a></li>
    </ul>
    </nav>
    {{/has_filters}}
    {{#has_search}}
    <nav class="ways" aria-label="Other ways to find incidents">
    <p>Find incidents by <a href="{{root}}{{page_browse}}#by-measure">what happened</a>, <a href="{{root}}{{page_browse}}#by-month">month</a>, <a href="{{root}}{{page_browse}}#by-place">place</a>, <a href="{{root}}{{page_browse}}#by-source">source</a> or <a href="{{root}}{{page_browse}}#by-voices">voices</a>; <a href="{{root}}by/newest.html">newest first</a>; <a href="{{root}}by/widest.html">most people in dispute first</a>.</p>
    </nav>
    {{>search}}
    {{/has_search}}
    <div id="listing">
    {{#is_empty}}
    <p>No incident was found in what was read. The page on <a href="{{root}}{{page_run}}">this run</a> tells what was read and what was skipped.</p>
    {{/is_empty}}
    {{#has_disputed}}
    <p class="note">The gravest disagreement comes first; of two of a kind, the weightier one. Each mark is the figure of one source; its colour and shape tell for which side it speaks, a grey circle for none.</p>
    <ol class="incidents">
    {{#disputed_entries}}
    <li>
    <article>
    <h2 dir="auto"><a href="{{root}}{{file}}">{{title}}</a></h2>
    <p class="where">{{#place}}<bdi>{{.}}</bdi> · {{/place}}{{#days}}{{.}} · {{/days}}{{extent}}</p>
    <p class="explanation" dir="auto">{{explanation}}</p>
    <ul class="overview">
    {{#questions}}
    <li><span class="label" dir="auto">{{label}}</span> <span class="range">{{range}}</span> {{{summary}}} <span class="kind">{{#kind}}<span class="badge {{.}}" title="{{meaning}}">{{.}}</span>{{/kind}}{{#without_dispute}}<span class="quiet">{{.}}</span>{{/without_dispute}}</span></li>
    {{/questions}}
    </ul>
    {{#more_questions}}
    <p class="note"><a href="{{root}}{{file}}">{{.}}<span class="visually-hidden"> of {{title}}</span></a></p>
    {{/more_questions}}
    </article>
    </li>
    {{/disputed_entries}}
    </ol>
    {{/has_disputed}}
    {{#has_quiet}}
    <section class="undisputed" aria-labelledby="undisputed">
    <h2 id="undisputed">Without a disagreement</h2>
    <ol class="incidents">
    {{#quiet_entries}}
    <li>
    <article>
    <h3 dir="auto"><a href="{{root}}{{file}}">{{title}}</a></h3>
    <p class="where">{{#place}}<bdi>{{.}}</bdi> · {{/place}}{{#days}}{{.}} · {{/days}}{{extent}}</p>
    {{#has_questions}}
    <p class="gist">{{#questions}}{{#separator}} · {{/separator}}<bdi>{{label}}</bdi>: <strong>{{range}}</strong> <span class="quiet">({{without_dispute}})</span>{{/questions}}{{#more_questions}} · {{.}}{{/more_questions}}</p>
    {{/has_questions}}
    </article>
    </li>
    {{/quiet_entries}}
    </ol>
    </section>
    {{/has_quiet}}
    {{>pages}}
    </div>

    """#),
    ("index",
    #"""
    {{<layout}}
    {{$main}}
    {{>index-body}}
    {{/main}}
    {{/layout}}

    """#),
    ("layout",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="{{content_policy}}">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="Counterclaim {{version}}">
    <title>{{page_title}}</title>
    {{#inline_style}}
    <style>{{{inline_style}}}</style>
    {{/inline_style}}
    {{^inline_style}}
    <link rel="stylesheet" href="{{root}}style.css">
    {{/inline_style}}
    {{#feed}}
    <link rel="alternate" type="application/atom+xml" href="{{root}}{{.}}" title="{{report_title}}">
    {{/feed}}
    {{#script}}
    <script src="{{root}}{{.}}" defer></script>
    {{/script}}
    </head>
    <body>
    <a class="skip" href="#content">Skip to the content</a>
    <header class="site">
    <p class="site-name" dir="auto"><a href="{{root}}{{page_index}}">{{#logo}}<img class="logo" src="{{.}}" alt="" height="32"> {{/logo}}{{report_title}}</a></p>
    <nav aria-label="Report">
    <ul>
    {{#navigation}}
    <li><a href="{{root}}{{file}}"{{#current}} aria-current="page"{{/current}}{{#within}} aria-current="true"{{/within}}>{{label}}</a></li>
    {{/navigation}}
    </ul>
    </nav>
    </header>
    <main id="content">
    {{$main}}{{/main}}
    </main>
    <footer class="site">
    <p>This report says who claims what, and which claims cannot hold together. It does not say what is true.</p>
    <p>{{accuracy}}</p>
    <p>{{read_words}} {{#has_skipped}}<a href="{{root}}{{page_skipped}}">{{skipped_words}}</a>{{/has_skipped}}{{^has_skipped}}{{skipped_words}}{{/has_skipped}}
    Counterclaim {{version}}, configuration <a href="{{root}}{{page_run}}"><code>{{short_hash}}</code></a>{{#generated}}, made {{.}}{{/generated}}.</p>
    </footer>
    </body>
    </html>

    """#),
    ("listing",
    #"""
    {{<layout}}
    {{$main}}
    <h1 dir="auto">{{title}}</h1>
    <p class="lede">{{lede}}</p>
    <p class="note"><a href="{{root}}{{page_browse}}">Other ways to find incidents</a></p>
    {{>values}}
    <ol class="lines">
    {{#entries}}
    <li><a href="{{root}}{{file}}"><bdi>{{title}}</bdi></a>{{#label}} <span class="gist"><bdi>{{.}}</bdi>: <strong>{{range}}</strong></span>{{/label}}{{#kind}} <span class="badge {{.}}" title="{{meaning}}">{{.}}</span>{{/kind}} <span class="where">{{#place}}<bdi>{{.}}</bdi> · {{/place}}{{#days}}{{.}} · {{/days}}{{extent}}</span></li>
    {{/entries}}
    </ol>
    {{>pages}}
    {{/main}}
    {{/layout}}

    """#),
    ("markdown-claim",
    #"""
    {{% CONTENT_TYPE:MARKDOWN}}
    - {{#reason}}not compared, {{.}}: {{/reason}}{{#verb}}{{.}} {{/verb}}**{{figure_words}}** ({{counted}}), {{#claim_sources}}{{#separator}}; {{/separator}}{{name}}{{/claim_sources}}{{#own_voice}}{{publisher}} in its own voice{{/own_voice}}{{#superseded}}, replaced later{{/superseded}}: “{{#segments}}{{#figure}}**{{.}}**{{/figure}}{{#source}}*{{.}}*{{/source}}{{cue}}{{plain}}{{/segments}}” — {{publisher}}{{#published}}, {{.}}{{/published}}{{#original}}, [original](<{{{original}}}>){{/original}}{{#path}}, {{.}}{{/path}}

    """#),
    ("markdown-foot",
    #"""
    {{% CONTENT_TYPE:MARKDOWN}}
    {{#sources.has_sources}}
    ## Sources

    | Source | Kind | Side | Claims | Questions | Own losses | Enemy losses | Alone | Revised | Typical ratio |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    {{#sources.sources}}
    | {{name}} | {{kind}} | {{side}} | {{claim_count}} | {{question_count}} | {{own_losses}} | {{enemy_losses}} | {{alone}} | {{revised}} | {{ratio}} |
    {{/sources.sources}}

    {{/sources.has_sources}}
    ## This run

    {{#run.facts}}
    - {{term}}: {{value}}
    {{/run.facts}}

    {{accuracy}} {{skipped_words}}

    {{#run.skipped}}
    - {{place}}: {{severity}}: {{message}}
    {{/run.skipped}}

    This report says who claims what, and which claims cannot hold together. It does not say what is true.

    """#),
    ("markdown-head",
    #"""
    {{% CONTENT_TYPE:MARKDOWN}}
    # {{report_title}}

    {{summary}}{{#generated}} Made {{.}}.{{/generated}}

    {{#changes}}
    ## Since the last report

    {{summary}}

    {{#entries}}
    - *{{what}}*: {{title}}, {{label}}: {{words}}.{{#explanation}} {{.}}{{/explanation}}
    {{/entries}}
    {{#more}}
    - {{.}}
    {{/more}}

    {{/changes}}
    {{#is_empty}}
    No incident was found in what was read.

    {{/is_empty}}

    """#),
    ("markdown-incident",
    #"""
    {{% CONTENT_TYPE:MARKDOWN}}
    ## {{title}}

    {{#place}}{{.}} · {{/place}}{{#days}}{{.}} · {{/days}}{{extent}} · `{{{anchor}}}`

    {{explanation}}

    {{#contents}}
    ### {{label}}: {{range}}

    {{#disputed}}
    **{{kind}}** · {{explanation}} (`{{{anchor}}}`)

    | Source | Kind and side | Stake | Says | Earlier | Said on | Voices |
    | --- | --- | --- | --- | --- | --- | --- |
    {{#groups}}
    {{#positions}}
    | {{name}} | {{full_role}} | {{stake}} | {{#verb}}{{.}} {{/verb}}**{{figure_words}}** | {{#earlier}}{{#separator}}, {{/separator}}{{figure_words}}{{#reported}} ({{.}}){{/reported}}{{/earlier}} | {{reported}} | {{voices}} |
    {{/positions}}
    {{/groups}}

    {{#has_band}}
    Low {{band_low}} and high {{band_high}} by the rule “{{policy}}”.

    {{/has_band}}
    {{#has_differences}}
    Pair by pair:

    {{/has_differences}}
    {{#differences}}
    - *{{kind}}*: {{sentence}}
    {{/differences}}
    {{#has_differences}}

    {{/has_differences}}
    {{#resolutions}}
    - *resolved*: {{.}}
    {{/resolutions}}
    {{#has_resolutions}}

    {{/has_resolutions}}
    {{/disputed}}
    {{^disputed}}
    {{without_dispute}}

    {{/disputed}}
    In their sentences:

    {{#evidence}}
    {{>markdown-claim}}
    {{/evidence}}
    {{#asides}}
    {{>markdown-claim}}
    {{/asides}}

    {{/contents}}
    {{#has_edits}}
    ### Changed without a word

    {{#edits}}
    - {{label}}{{#source}}, {{.}}{{/source}}: **{{words}}** in “{{document_title}}”{{#publisher}}, {{.}}{{/publisher}}. Before: {{before}}{{#after}} After: {{.}}{{/after}}
    {{/edits}}

    {{/has_edits}}
    {{#has_others}}
    ### Other claims

    {{#other_claims}}
    {{>markdown-claim}}
    {{/other_claims}}

    {{/has_others}}

    """#),
    ("methodology-body",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    <h1>Methodology</h1>
    <p class="lede">How the figures of this report came to be, in the five parts that the standards for casualty recording ask for.</p>
    <h2>Sources</h2>
    <p>Every document that was read is named on the page of its incident. A source is whoever a document cites for a figure; where nobody is cited, the figure is the document's own. Sources are known by the registry of the configuration, with their kind and the side for which they speak; whom the registry does not know keeps the name that the text gives.</p>
    {{#has_known_sources}}
    <div class="wide" role="region" aria-labelledby="known-caption" tabindex="0">
    <table>
    <caption id="known-caption">The sources that the configuration of this report knows</caption>
    <thead><tr><th scope="col">Source</th><th scope="col">Kind</th><th scope="col">Side</th><th scope="col">Also known as</th></tr></thead>
    <tbody>
    {{#known_sources}}
    <tr><th scope="row"><bdi>{{name}}</bdi></th><td>{{kind}}</td><td><bdi>{{side}}</bdi></td><td dir="auto">{{match}}</td></tr>
    {{/known_sources}}
    </tbody>
    </table>
    </div>
    {{/has_known_sources}}
    {{^has_known_sources}}
    <p>The configuration of this report lists no source, so that none speaks for a side.</p>
    {{/has_known_sources}}
    <h2>Collection</h2>
    <p>{{documents}} were read{{#has_inputs}} from {{#inputs}}{{#separator}}, {{/separator}}<code>{{name}}</code>{{/inputs}}{{/has_inputs}}. From each article the program takes every statement of how many people were affected{{#measures}}; in this report: {{.}}{{/measures}}. Ages, dates, money, distances and counts of things are no claims. A figure keeps its bounds: “at least 20” is 20 or more, “dozens” is 24 or more. Every claim keeps its sentence and its place in the text.</p>
    <h2>Evaluation of sources</h2>
    <p>No source is weighed against another, and no figure is called true. Each position tells the source's kind, the side it speaks for, and its stake: its own losses, its enemy's losses, or those of a third party. The <a href="{{root}}{{page_sources}}">sources</a> page tells how often each stands alone.</p>
    <h2>Corroboration</h2>
    <p>A voice is one independent source, however many articles carry it: a wire story that many outlets print is one voice, a headline is no second voice beside its article, and a paper that cites the police is the police. A source's later figure replaces its earlier one; both stay visible.</p>
    {{#window}}
    <p>Reports are taken to speak of one incident when they are no further apart than {{.}} and alike enough (threshold {{threshold}}, between 0, which joins everything, and 1). The page of each incident tells why its documents are together.</p>
    {{/window}}
    {{#tolerance}}
    <p>Two figures agree when they differ by no more than {{tolerance}}. Figures are compared only where they count the same people{{#has_comparable}}; besides the program's own groups, this configuration compares:{{/has_comparable}}{{^has_comparable}}.{{/has_comparable}}</p>
    {{/tolerance}}
    {{#has_comparable}}
    <ul>
    {{#comparable}}
    <li><bdi>{{name}}</bdi>: {{groups}}</li>
    {{/comparable}}
    </ul>
    {{/has_comparable}}
    <h2>Quality control</h2>
    <p>{{accuracy}} The same documents and the same configuration give the same report, byte for byte. Inputs that could not be read are named on the page of <a href="{{root}}{{page_skipped}}">this run</a>.{{#tests}} The configuration holds {{.}} with the claims that they must give, which <code>counterclaim test</code> checks.{{/tests}}</p>
    <h2 id="kinds">Kinds of difference</h2>
    <p>The gravest first, as in the index.</p>
    <dl class="terms">
    {{#kinds}}
    <div><dt><span class="badge {{kind}}">{{kind}}</span></dt><dd>{{meaning}}</dd></div>
    {{/kinds}}
    </dl>
    {{#has_policies}}
    <h2 id="policies">Rules for low, best and high</h2>
    <p>The shaded band in the plots is drawn by the rule “{{policy}}”. No rule is an average, and none says what is true.</p>
    <dl class="terms">
    {{#policies}}
    <div><dt>{{name}}{{#chosen}} (drawn){{/chosen}}</dt><dd>{{rule}}</dd></div>
    {{/policies}}
    </dl>
    {{/has_policies}}
    {{#has_stages}}
    <h2 id="settings">Settings</h2>
    <details>
    <summary>Every setting in force, as the program understood it</summary>
    {{#stages}}
    <h3>{{name}}</h3>
    {{#has_settings}}
    <dl class="settings">
    {{#settings}}
    <div><dt><code>{{key}}</code></dt><dd dir="auto">{{value}}</dd></div>
    {{/settings}}
    </dl>
    {{/has_settings}}
    {{^has_settings}}
    <p>No settings of its own.</p>
    {{/has_settings}}
    {{/stages}}
    </details>
    {{/has_stages}}

    """#),
    ("methodology",
    #"""
    {{<layout}}
    {{$main}}
    {{>methodology-body}}
    {{/main}}
    {{/layout}}

    """#),
    ("pages",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    {{#has_pages}}
    <nav class="pages" aria-label="Pages">
    <p>{{#previous}}<a href="{{root}}{{.}}" rel="prev">Previous</a> · {{/previous}}page {{page_number}} of {{page_count}}{{#next}} · <a href="{{root}}{{.}}" rel="next">Next</a>{{/next}}</p>
    </nav>
    {{/has_pages}}

    """#),
    ("question",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    <section class="question" id="{{anchor}}">
    <h2 id="{{anchor}}-label"><span dir="auto">{{label}}</span> <span class="range">{{range}}</span></h2>
    <p class="explanation" dir="auto"><span class="badge {{kind}}" title="{{meaning}}">{{kind}}</span> {{explanation}}</p>
    <table class="plot" role="table" aria-labelledby="{{anchor}}-label">
    <caption>What each source says{{#axis_start}}; the scale begins at {{.}}{{/axis_start}}{{#has_band}}; shaded, the low and high by the published rule “{{policy}}”{{/has_band}}</caption>
    <thead role="rowgroup">
    <tr role="row"><th scope="col" role="columnheader">Source</th><th scope="col" role="columnheader">Says</th><th scope="col" role="columnheader" class="scale"><span class="visually-hidden">Plot</span>{{{axis}}}</th><th scope="col" role="columnheader">Said on</th></tr>
    </thead>
    {{#groups}}
    <tbody role="rowgroup">
    {{#has_group_label}}
    <tr role="row" class="group"><th scope="rowgroup" role="rowheader" colspan="4">{{group_label}}</th></tr>
    {{/has_group_label}}
    {{#positions}}
    <tr role="row">
    <th scope="row" role="rowheader"><span class="who">{{{sample}}} <bdi>{{name}}</bdi>{{#letter}} <span class="letter" aria-hidden="true">{{.}}</span>{{/letter}}</span> <span class="role">{{#office}}<bdi>{{.}}</bdi>{{#told_further}} · {{/told_further}}{{/office}}{{#role}}<bdi>{{.}}</bdi>{{#own_stake}} · {{/own_stake}}{{/role}}{{own_stake}}</span></th>
    <td role="cell" class="says">{{#verb}}<em>{{.}}</em> {{/verb}}{{#link}}<a href="#{{.}}">{{figure_words}}</a>{{/link}}{{^link}}{{figure_words}}{{/link}}{{#has_earlier}}<span class="earlier">earlier {{#earlier}}{{#separator}}, {{/separator}}{{#link}}<a href="#{{.}}">{{figure_words}}</a>{{/link}}{{^link}}{{figure_words}}{{/link}}{{#reported}} ({{.}}){{/reported}}{{/earlier}}</span>{{/has_earlier}}</td>
    <td role="cell" class="scale">{{{strip}}}</td>
    <td role="cell" class="when">{{#reported}}<span class="day">{{.}}</span>{{/reported}}{{#carriers}}<details class="voices"><summary>{{voice_words}}, {{articles}}</summary><bdi>{{.}}</bdi></details>{{/carriers}}{{^carriers}}<span class="voices">{{articles}}</span>{{/carriers}}</td>
    </tr>
    {{/positions}}
    </tbody>
    {{/groups}}
    </table>
    {{#steps}}
    <figure class="over-time">
    <figcaption>Over time: a line is what one source says until it says something else; its letter stands beside its name above</figcaption>
    {{{steps}}}
    <details>
    <summary>The figures over time as a table<span class="visually-hidden">: {{label}}</span></summary>
    <table>
    <thead><tr><th scope="col">Said on</th><th scope="col">Source</th><th scope="col">Says</th></tr></thead>
    <tbody>
    {{#step_rows}}
    <tr><td>{{reported}}</td><th scope="row">{{{sample}}} <bdi>{{name}}</bdi>{{#letter}} <span class="letter" aria-hidden="true">{{.}}</span>{{/letter}}</th><td>{{figure_words}}</td></tr>
    {{/step_rows}}
    </tbody>
    </table>
    </details>
    </figure>
    {{/steps}}
    {{#has_estimates}}
    <details class="estimates">
    <summary>What published rules make of these figures</summary>
    <table>
    <caption>Low, best and high by rule; the <a href="{{root}}{{page_policies}}">methodology</a> tells each rule</caption>
    <thead><tr><th scope="col">Rule</th><th scope="col">Low</th><th scope="col">Best</th><th scope="col">High</th></tr></thead>
    <tbody>
    {{#estimates}}
    <tr><th scope="row">{{name}}</th><td>{{low}}</td><td>{{best}}</td><td>{{high}}</td></tr>
    {{/estimates}}
    </tbody>
    </table>
    </details>
    {{/has_estimates}}
    {{>differences}}
    <h3>In their sentences</h3>
    <ol class="evidence">
    {{#evidence}}
    {{>claim}}
    {{/evidence}}
    </ol>
    {{>asides}}
    <p class="cite">To cite: “{{title}}: {{label}}”, discrepancy <code>{{discrepancy_id}}</code>, {{report_title}}, Counterclaim {{version}}, configuration <code>{{short_hash}}</code>{{#address}}, {{.}}{{/address}}. <a href="#{{anchor}}">Permanent link<span class="visually-hidden"> to {{label}}</span></a></p>
    </section>

    """#),
    ("run-body",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    <h1>This run</h1>
    <dl class="facts">
    {{#facts}}
    <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
    {{/facts}}
    </dl>
    {{#has_timings}}
    <h2 id="timings">Timings</h2>
    <dl class="facts">
    {{#timings}}
    <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
    {{/timings}}
    </dl>
    {{/has_timings}}
    {{^has_timings}}
    <p class="note">How long each step took is told in a report that names its time, which <code>counterclaim run --dated</code> writes, and by <code>counterclaim history</code>: this report is the same in every run.</p>
    {{/has_timings}}
    <h2 id="accuracy">Measured accuracy</h2>
    <p>{{accuracy}}</p>
    <h2 id="skipped">Inputs with a problem</h2>
    {{#has_skipped}}
    <p>The rest was read. What could not be read is missing from every figure of this report.</p>
    <div class="wide" role="region" aria-labelledby="skipped-caption" tabindex="0">
    <table>
    <caption id="skipped-caption">What was skipped, or not read as a whole, and why</caption>
    <thead><tr><th scope="col">Input</th><th scope="col">Severity</th><th scope="col">Why</th></tr></thead>
    <tbody>
    {{#skipped}}
    <tr><th scope="row"><code>{{place}}</code></th><td>{{severity}}</td><td dir="auto">{{message}}</td></tr>
    {{/skipped}}
    </tbody>
    </table>
    </div>
    {{#more_skipped}}
    <p class="note">{{.}}</p>
    {{/more_skipped}}
    {{/has_skipped}}
    {{^has_skipped}}
    <p>None. Every input was read as a whole.</p>
    {{/has_skipped}}

    """#),
    ("run",
    #"""
    {{<layout}}
    {{$main}}
    {{>run-body}}
    {{/main}}
    {{/layout}}

    """#),
    ("search",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    <form class="search" id="search" role="search" aria-label="Search and filter incidents" data-incidents="incidents.js" hidden>
    <p class="words"><label for="search-words">Title, place or source</label> <input id="search-words" name="q" type="search" autocomplete="off" dir="auto"></p>
    <p class="order"><label for="search-sort">Order</label> <select id="search-sort" name="sort"><option value="">gravest first</option><option value="newest">newest first</option><option value="oldest">oldest first</option><option value="widest">most people in dispute</option><option value="voices">most voices</option><option value="title">title</option></select></p>
    <p class="buttons"><button type="reset">Clear</button></p>
    <details>
    <summary>Filter by kind, place, source, date or voices</summary>
    <div class="fields">
    <p><label for="search-kind">Kind of difference</label> <select id="search-kind" name="kind"><option value="">any</option>{{#kind_options}}<option>{{.}}</option>{{/kind_options}}</select></p>
    <p><label for="search-measure">What happened</label> <select id="search-measure" name="measure"><option value="">anything</option>{{#measure_options}}<option>{{.}}</option>{{/measure_options}}</select></p>
    <p><label for="search-place">Place</label> <input id="search-place" name="place" list="search-places" autocomplete="off" dir="auto"><datalist id="search-places"></datalist></p>
    <p><label for="search-source">Source</label> <input id="search-source" name="source" list="search-sources" autocomplete="off" dir="auto"><datalist id="search-sources"></datalist></p>
    <p><label for="search-from">From</label> <input id="search-from" name="from" type="date"></p>
    <p><label for="search-to">To</label> <input id="search-to" name="to" type="date"></p>
    <p><label for="search-voices">Voices on a question</label> <select id="search-voices" name="voices"><option value="">any number</option><option value="2">2 or more</option><option value="3">3 or more</option><option value="4">4 or more</option><option value="5">5 or more</option></select></p>
    </div>
    </details>
    </form>
    <section id="found" aria-labelledby="found-count" hidden>
    <h2 id="found-count" role="status" tabindex="-1"></h2>
    <ol class="incidents"></ol>
    <p><button type="button" class="more" hidden>Show more</button></p>
    </section>

    """#),
    ("single",
    #"""
    {{<layout}}
    {{$main}}
    {{#long}}
    <p class="note" role="note">This file holds all {{.}} incidents, so that a browser may take minutes to open it whole. The same report as pages, which <code>counterclaim run</code> writes without <code>--single-file</code>, opens at once.</p>
    {{/long}}
    <div id="index">
    {{#index}}
    {{>index-body}}
    {{/index}}
    </div>
    <section id="browse" aria-labelledby="browse-label">
    <h2 id="browse-label">Find incidents</h2>
    {{#facets}}
    {{#has_values}}
    <h3>{{title}}</h3>
    {{#values}}
    <details class="value">
    <summary><bdi>{{label}}</bdi> <span class="count">{{count}}</span></summary>
    <ul>
    {{#entries}}
    <li><a href="{{file}}"><bdi>{{title}}</bdi></a>{{#label}} <span class="gist"><bdi>{{.}}</bdi>: <strong>{{range}}</strong></span>{{/label}}</li>
    {{/entries}}
    </ul>
    </details>
    {{/values}}
    {{/has_values}}
    {{/facets}}
    </section>
    {{#incidents}}
    <article class="chapter" id="{{anchor}}" aria-label="{{title}}">
    {{>incident-body}}
    </article>
    {{/incidents}}
    <section class="chapter" id="sources" aria-label="Sources">
    {{#sources_page}}
    {{>sources-body}}
    {{/sources_page}}
    </section>
    <section class="chapter" id="run" aria-label="This run">
    {{#run_page}}
    {{>run-body}}
    {{/run_page}}
    </section>
    <section class="chapter" id="methodology" aria-label="Methodology">
    {{#methodology_page}}
    {{>methodology-body}}
    {{/methodology_page}}
    </section>
    {{#texts}}
    <article class="chapter" aria-label="{{title}}">
    {{>text-body}}
    </article>
    {{/texts}}
    {{/main}}
    {{/layout}}

    """#),
    ("sources-body",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    <h1>Sources</h1>
    <p class="lede">{{count}}, those who speak most first. Own and enemy losses are counted from the side for which a source speaks.</p>
    {{#has_sources}}
    <p class="note sideways">The table is wider than the window; it moves sideways.</p>
    <div class="wide" role="region" aria-labelledby="sources-caption" tabindex="0">
    <table>
    <caption id="sources-caption">How often each source speaks, of whose losses, and how often it stands alone</caption>
    <thead>
    <tr><th scope="col">Source</th><th scope="col">Kind</th><th scope="col">Side</th><th scope="col">Claims</th><th scope="col">Questions</th><th scope="col">On own losses</th><th scope="col">On enemy losses</th><th scope="col">Alone</th><th scope="col">Revised</th><th scope="col">Typical ratio</th></tr>
    </thead>
    <tbody>
    {{#sources}}
    <tr><th scope="row">{{#file}}<a href="{{root}}{{.}}"><bdi>{{name}}</bdi></a>{{/file}}{{^file}}<bdi>{{name}}</bdi>{{/file}}</th><td>{{kind}}</td><td><bdi>{{side}}</bdi></td><td>{{claim_count}}</td><td>{{question_count}}</td><td>{{own_losses}}</td><td>{{enemy_losses}}</td><td>{{alone}}</td><td>{{revised}}</td><td>{{ratio}}{{#ratio_base}} <span class="quiet">{{.}}</span>{{/ratio_base}}</td></tr>
    {{/sources}}
    </tbody>
    </table>
    </div>
    {{>pages}}
    <dl class="terms">
    <div><dt>Claims</dt><dd>statements of a figure, those that were replaced later among them.</dd></div>
    <div><dt>Questions</dt><dd>what was counted, incident by incident; a source has one position on each.</dd></div>
    <div><dt>Alone</dt><dd>questions on which every other source contradicts it. To stand alone is not to be wrong.</dd></div>
    <div><dt>Revised</dt><dd>figures that the source has replaced with a later one.</dd></div>
    <div><dt>Typical ratio</dt><dd>its figure divided by the middle figure of the others on the same question; of all its questions the middle one. At 1 it says what the others say, at 0.5 half of it. Only plain figures over nought count, and a ratio on one or two questions says little.</dd></div>
    </dl>
    {{/has_sources}}
    {{^has_sources}}
    <p>No source was found.</p>
    {{/has_sources}}

    """#),
    ("sources",
    #"""
    {{<layout}}
    {{$main}}
    {{>sources-body}}
    {{/main}}
    {{/layout}}

    """#),
    ("text-body",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    <h1 dir="auto"{{#anchor}} id="{{.}}"{{/anchor}}>{{title}}</h1>
    <p class="where">{{#publisher}}<bdi>{{.}}</bdi> · {{/publisher}}{{#published}}{{.}} · {{/published}}the text as it was read; each marked figure leads to its claim{{#original}} · <a href="{{.}}" rel="external noopener noreferrer">original</a>{{/original}}{{#address}} · <code>{{.}}</code>{{/address}}</p>
    <div class="stored"{{#language}} lang="{{.}}"{{/language}}>
    {{#paragraphs}}
    <p dir="auto">{{#runs}}{{#anchors}}<span id="{{.}}"></span>{{/anchors}}{{#link}}<a class="the-claim" href="{{.}}">{{text}}</a>{{/link}}{{plain}}{{/runs}}</p>
    {{/paragraphs}}
    </div>
    <p class="cite">Document <code>{{document_id}}</code>, SHA-256 <code class="hash">{{hash}}</code></p>

    """#),
    ("text",
    #"""
    {{<layout}}
    {{$main}}
    {{>text-body}}
    {{/main}}
    {{/layout}}

    """#),
    ("values",
    #"""
    {{% CONTENT_TYPE:PAGE}}
    {{#has_values}}
    <ul class="values">
    {{#values}}
    <li><a href="{{root}}{{file}}"{{#meaning}} title="{{.}}"{{/meaning}}><bdi>{{label}}</bdi></a> <span class="count">{{count}}</span></li>
    {{/values}}
    </ul>
    {{/has_values}}

    """#),
  ]
}
