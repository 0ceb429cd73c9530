"""The layouts of the tuning half. A family takes a story and returns a page and its gold."""
import html
import json

from stories import Story

e = lambda text: html.escape(text, quote=False)


def gold(story, text, optional=(), **more):
    """What a page must give: words that count, words that count neither way, title, times."""
    row = dict(title=story.title, published=story.date, text=list(text), optional=[story.title, story.caption, *optional], articles=1)
    row.update(more)
    return row


def navigation(story, tag="ul", item="li", css="menu"):
    links = "".join(f'<{item}><a href="/{s.lower()}">{s}</a></{item}>' for s in story.sections)
    return f'<{tag} class="{css}">{links}</{tag}>'


def linked_data(story, kind="NewsArticle", publisher="The Lindry Courier", **more):
    data = {"@context": "https://schema.org", "@type": kind, "headline": story.title, "datePublished": story.moment, "dateModified": story.modified,
            "author": {"@type": "Person", "name": story.author}, "publisher": {"@type": "Organization", "name": publisher}}
    data.update(more)
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def wordpress(n):
    """A weblog system's standard theme: sidebar of widgets, share buttons, related posts, comments."""
    s = Story(n)
    quote = s.paragraphs[2]
    graph = {"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": "Savar Today", "url": "https://savar.example.org/"},
        {"@type": "Article", "headline": s.title, "datePublished": s.moment, "dateModified": s.modified, "publisher": {"@id": "#org"}}]}
    body = "".join(f"<p>{e(p)}</p>\n" for p in s.paragraphs)
    comments = "".join(f'<li class="comment even depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">{e(a)}</b> <span class="says">says:</span>'
                       f'<time datetime="{s.date}T20:1{i}:00Z">{s.american} at 8:1{i} pm</time></footer><div class="comment-content"><p>{e(c)}</p></div>'
                       f'<div class="reply"><a href="#respond">Reply</a></div></article></li>' for i, (a, c) in enumerate(s.comments))
    related = "".join(f'<div class="jp-relatedposts-post"><h4><a href="/p/{i}">{e(t)}</a></h4><p>{e(d)}</p></div>' for i, (t, d) in enumerate(s.teasers[:3]))
    widgets = "".join(f'<li><a href="/q/{i}">{e(t)}</a></li>' for i, (t, _) in enumerate(s.teasers))
    page = f"""<!DOCTYPE html>
<html lang="en-US" class="no-js"><head><meta charset="UTF-8"><title>{e(s.title)} &#8211; Savar Today</title>
<meta property="og:title" content="{html.escape(s.title)} - Savar Today"><meta property="og:site_name" content="Savar Today">
<meta property="og:locale" content="en_US"><link rel="canonical" href="https://savar.example.org/{s.year}/{s.slug}/">
<script type="application/ld+json" class="yoast-schema-graph">{json.dumps(graph)}</script>
<style>.site{{margin:0}}</style><script>window._wpemoji={{"base":"<p>not text</p>"}};</script></head>
<body class="post-template-default single has-sidebar"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">Savar Today</a></p><nav id="site-navigation">{navigation(s)}</nav></header>
<div id="content" class="site-content"><main id="main" class="site-main"><article id="post-{n}" class="post type-post hentry category-news">
<header class="entry-header"><h1 class="entry-title">{e(s.title)}</h1><div class="entry-meta"><span class="posted-on"><a href="#"><time class="entry-date published" datetime="{s.moment}">{s.american}</time></a></span>
<span class="byline">by <a href="/author">{e(s.author)}</a></span></div></header>
<figure class="wp-block-image"><img src="a.jpg" alt=""><figcaption>{e(s.caption)}</figcaption></figure>
<div class="entry-content"><p>{e(s.standfirst)}</p>{body}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on a network (Opens in new window)</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>{related}</div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="#">News</a></span> <span class="tags-links">Tagged <a href="#">toll</a>, <a href="#">police</a></span></footer></article>
<nav class="navigation post-navigation"><a href="/prev" rel="prev">{e(s.teasers[0][0])}</a> <a href="/next">{e(s.teasers[1][0])}</a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">4 thoughts on \u201c{e(s.title)}\u201d</h2><ol class="comment-list">{comments}</ol>
<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked *</p><textarea></textarea></form></div></div></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul>{widgets}</ul></section><section class="widget"><p>{e(s.letter)}</p></section></aside></div>
<footer id="colophon"><p>{e(s.foot)}</p></footer></div></body></html>"""
    return page, gold(s, [s.standfirst, *s.paragraphs], [s.author, s.american, "by"])


def broadcaster(n):
    """A broadcaster's page made by scripts: hashed class names, each paragraph in boxes of its own."""
    s = Story(n)
    blocks = ""
    for i, p in enumerate(s.paragraphs):
        inner = f"<b>{e(p)}</b>" if i == 0 else e(p)
        blocks += f'<div data-component="text-block" class="zzrcss-u{i}wk"><div class="zzrcss-7uxr49"><p class="zzrcss-1q0x1qg">{inner}</p></div></div>'
        if i == 2:
            blocks += f'<div data-component="image-block"><figure><img src="x" alt="x"><figcaption class="zzrcss-cap"><p>{e(s.caption)}</p></figcaption></figure></div>'
        if i == 3:
            blocks += '<div data-component="subheadline-block"><h2 class="zzrcss-sub">What is known so far</h2></div>'
        if i == 4:
            items = "".join(f'<li><a class="zzrcss-link" href="/news/{j}">{e(t)}</a></li>' for j, (t, _) in enumerate(s.teasers[:3]))
            blocks += f'<div data-component="unordered-list-block"><ul>{items}</ul></div>'
    cards = "".join(f'<li class="zzrcss-card"><div><a href="/n/{i}"><p class="zzrcss-head"><span>{e(t)}</span></p></a><p class="zzrcss-sum">{e(d)}</p><span>{i + 1} hours ago</span></div></li>' for i, (t, d) in enumerate(s.teasers))
    page = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"/><title>{e(s.title)} - NCB News</title>
<meta property="og:title" content="{html.escape(s.title)}"/><meta property="og:site_name" content="NCB News"/>{linked_data(s, "ReportageNewsArticle", "NCB News", mainEntityOfPage="https://ncb.example.com/news/" + s.slug)}
<link rel="canonical" href="https://ncb.example.com/news/{s.slug}"/></head><body><div id="root"><div id="cookiePrompt" class="zzrcss-ck"><h2>Let us know you agree to cookies</h2><p>{e(s.cookies)}</p><button>Yes, I agree</button></div>
<header role="banner" class="zzrcss-ban"><nav>{navigation(s)}</nav></header><main id="main-content"><article class="zzrcss-pv1rh6">
<header data-component="headline-block"><h1 id="main-heading" tabindex="-1">{e(s.title)}</h1></header>
<div data-component="byline-block"><time datetime="{s.moment}">{s.spoken}</time><div>{e(s.author)}, NCB News</div><ul><li><button>Share</button></li></ul></div>
{blocks}<div data-component="topic-list"><ul><li><a href="#">{s.slots['region']}</a></li><li><a href="#">Emergency services</a></li></ul></div></article>
<div data-component="links-block"><h2>More on this story</h2><ul>{cards}</ul></div></main>
<aside class="zzrcss-rail"><h2>Top stories</h2><ol>{cards}</ol></aside><footer role="contentinfo"><p>{e(s.foot)}</p>{navigation(s)}</footer></div>
<script>window.__DATA__={{"text":"<p>{e(s.paragraphs[0])}</p>"}}</script></body></html>"""
    return page, gold(s, [*s.paragraphs, "What is known so far"], [s.author, s.spoken, "NCB News"])


def tables(n):
    """A paper of the nineties: layout in tables, fonts, breaks for paragraphs, Windows-1252 and no metadata."""
    s = Story(n)
    body = "<br><br>\n".join(e(p) for p in [s.standfirst, *s.paragraphs])
    menu = "<br>".join(f'<a href="{x.lower()}.htm"><font size=1>{x}</font></a>' for x in s.sections)
    news = "".join(f"<tr><td><a href={i}.htm>{e(t)}</a></td></tr>" for i, (t, _) in enumerate(s.teasers))
    page = f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"><TITLE>The Tane Gazette - {e(s.title)}</TITLE></HEAD>
<BODY BGCOLOR=#FFFFFF><TABLE WIDTH=760 BORDER=0><TR><TD COLSPAN=3><IMG SRC=logo.gif ALT="The Tane Gazette"><FONT SIZE=1>Founded 1874</FONT></TD></TR>
<TR><TD WIDTH=120 VALIGN=top>{menu}</TD><TD WIDTH=480 VALIGN=top><FONT FACE=Arial SIZE=5><B><H1>{e(s.title)}</H1></B></FONT>
<FONT SIZE=1>{s.spoken}</FONT><BR><FONT FACE=Times SIZE=3>
{body}</FONT><BR><HR><FONT SIZE=1><A HREF=mailto:desk@example.org>Write to the editor</A> | <A HREF=print.htm>Print this page</A> | <A HREF=/>Home</A></FONT></TD>
<TD WIDTH=160 VALIGN=top><TABLE><TR><TD><B>Other news</B></TD></TR>{news}</TABLE></TD></TR>
<TR><TD COLSPAN=3><FONT SIZE=1>&copy; The Tane Gazette. {e(s.foot)}</FONT></TD></TR></TABLE></BODY></HTML>"""
    return page.encode("cp1252", "xmlcharrefreplace"), gold(s, [s.standfirst, *s.paragraphs], [s.spoken])


def regional(n):
    """A regional paper with microdata, advertisements and links between the paragraphs, and comments under an odd name."""
    s = Story(n)
    body = ""
    for i, p in enumerate(s.paragraphs):
        body += f"<p>{e(p)}</p>"
        if i == 1:
            body += '<div class="ad-slot ad-mid"><span>Advertisement</span></div>'
            body += f'<p><strong>Read more:</strong> <a href="/x">{e(s.teasers[0][0])}</a></p>'
        if i == 3:
            body += f'<div class="newsletter-promo"><h4>The morning letter</h4><p>{e(s.letter)}</p></div>'
        if i == 4:
            body += f'<blockquote class="pull">{e(s.paragraphs[2])}</blockquote>'
    ugc = "".join(f'<div class="ugc-item"><span class="ugc-user">{e(a)}</span><span class="ugc-when">{i + 1} hours ago</span><p>{e(c)}</p></div>' for i, (a, c) in enumerate(s.comments))
    page = f"""<!DOCTYPE html><html><head><meta charset=utf-8><title>{e(s.title)} | Alder Herald</title>
<meta property="og:url" content="https://herald.example.com/{s.slug}"><meta name="twitter:title" content="{html.escape(s.title)}"></head>
<body><div class="wrapper"><div class="top-bar">{navigation(s, css='topnav')}</div>
<div itemscope itemtype="https://schema.org/NewsArticle" class="story"><h1 itemprop="headline">{e(s.title)}</h1>
<div class="story-info">By <span itemprop="author">{e(s.author)}</span> <meta itemprop="datePublished" content="{s.moment}"><meta itemprop="dateModified" content="{s.modified}"><span>{s.spoken}</span>
<span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Alder Herald"></span></div>
<h2 class="story-lead">{e(s.standfirst)}</h2><div class="story-photo"><img src=1.jpg><div class="photo-caption">{e(s.caption)}</div></div>
<div itemprop="articleBody" class="story-text">{body}</div></div>
<div class="author-box"><p>{e(s.bio)}</p></div>
<div class="ugc"><h3>Have your say</h3>{ugc}</div>
<div class="bottom"><h3>You may also like</h3>{''.join(f'<div class="card"><a href=/{i}><h4>{e(t)}</h4></a><p>{e(d)}</p></div>' for i, (t, d) in enumerate(s.teasers))}</div>
<div class="legal">{e(s.foot)}</div></div></body></html>"""
    return page, gold(s, s.paragraphs, [s.standfirst, s.author, s.spoken, "By"])


def live(n):
    """A live blog described by JSON-LD, newest post first."""
    s = Story(n, paragraphs=10)
    posts, updates, articles = "", [], []
    for i, p in enumerate(reversed(s.paragraphs[:6])):
        hour = s.hour + 5 - i
        moment = f"{s.date}T{hour:02}:{(s.minute + i) % 60:02}:00Z"
        head = ["Search goes on", "A new figure", "What witnesses say", "At the hospital", "The first hours", "First reports"][i]
        extra = f"<p>{e(s.paragraphs[6 + i % 4])}</p>"
        posts += f"""<article class="lb-post" id="post-{n}{i}"><div class="lb-meta"><time datetime="{moment}">{hour:02}:{(s.minute + i) % 60:02}</time><span class="lb-author">{e(s.author)}</span></div>
<h2 class="lb-title">{head}</h2><div class="lb-body"><p>{e(p)}</p>{extra if i % 2 else ''}</div><div class="lb-share"><a href="#">Share</a></div></article>"""
        updates.append({"@type": "BlogPosting", "headline": head, "datePublished": moment, "articleBody": p, "url": f"https://ncb.example.com/live/{s.slug}#post-{n}{i}"})
        articles.append(dict(title=head, published=moment))
    texts = []
    for i, p in enumerate(reversed(s.paragraphs[:6])):
        texts += [p] + ([s.paragraphs[6 + i % 4]] if i % 2 else [])
    page = f"""<!doctype html><html lang=en><head><meta charset=utf-8><title>LIVE: {e(s.title)}</title>
{linked_data(s, "LiveBlogPosting", "NCB News", liveBlogUpdate=updates, coverageStartTime=s.moment)}<link rel=canonical href="https://ncb.example.com/live/{s.slug}"></head>
<body><nav>{navigation(s)}</nav><main><h1>{e(s.title)}</h1><p class="summary">{e(s.standfirst)}</p><div class="lb-list">{posts}</div></main>
<aside><h3>Most read</h3><ul>{''.join(f'<li><a href="/{i}">{e(t)}</a></li>' for i, (t, _) in enumerate(s.teasers))}</ul></aside><footer>{e(s.foot)}</footer></body></html>"""
    heads = [a["title"] for a in articles]
    return page, gold(s, [s.standfirst, *texts], [s.author, *heads], articles=7, posts=articles)


def agency(n):
    """A small agency: nothing but boxes, the date in a meta, a dateline, a consent box before the text."""
    s = Story(n)
    first = f"{s.slots['place'].upper()}, {s.spoken} (Tane Press) - {s.paragraphs[0]}"
    rows = "".join(f'<div class="row"><div class="col">{e(p)}</div></div>' for p in [first, *s.paragraphs[1:]])
    page = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="date" content="{s.date}"><title>{e(s.title)} :: Tane Press Agency</title></head>
<body><div class="cc-window cc-banner"><span class="cc-message">{e(s.cookies)}</span><a class="cc-btn">Got it!</a></div>
<div class="container"><div class="top"><a href="/">Tane Press Agency</a> {' '.join(f'<a href="/{x}">{x}</a>' for x in s.sections)}</div>
<div class="grid"><div class="left"><h2 class="headline">{e(s.title)}</h2>{rows}<div class="row"><div class="col">(Tane Press)</div></div></div>
<div class="right">{''.join(f'<div class="box"><a href="/{i}">{e(t)}</a><div>{e(d)}</div></div>' for i, (t, d) in enumerate(s.teasers[:4]))}</div></div>
<div class="bottomline">{e(s.foot)}</div></div></body></html>"""
    return page, gold(s, [first, *s.paragraphs[1:]], ["(Tane Press)"])


def roundup(n):
    """Several whole articles on one page, each with headline and time."""
    stories = [Story(n + 40 + i, paragraphs=4 + i) for i in range(3)]
    s = Story(n)
    arts = "".join(f"""<article class="brief"><h2 class="brief-title">{e(x.title)}</h2><p class="brief-date"><time datetime="{x.moment}">{x.spoken}</time> <a href="/b/{x.slug}">Permalink</a></p>
{''.join(f'<p>{e(p)}</p>' for p in x.paragraphs)}<p class="brief-share"><a href="#">Tweet this</a></p></article>""" for x in stories)
    page = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Daily round-up | Kivuma Monitor</title><meta property="og:site_name" content="Kivuma Monitor"></head>
<body class="no-comments"><header><nav>{navigation(s)}</nav></header><div id="main"><h1>Daily round-up</h1>{arts}</div>
<div class="sidebar"><p>{e(s.letter)}</p><ul>{''.join(f'<li><a href="/{i}">{e(t)}</a></li>' for i, (t, _) in enumerate(s.teasers))}</ul></div><footer><p>{e(s.foot)}</p></footer></body></html>"""
    row = gold(s, [p for x in stories for p in x.paragraphs], [x.title for x in stories] + [x.spoken for x in stories] + ["Daily round-up"], articles=3,
               posts=[dict(title=x.title, published=x.moment) for x in stories])
    row.update(title=None, published=None)
    return page, row


def ministry(n):
    """A ministry's press release: fields of a content system, a list, a table of figures."""
    s = Story(n)
    items = ["Water and blankets for four hundred families", "Two mobile clinics in the north", "A telephone line for relatives: day and night"]
    rows = [("District", "Killed", "Injured"), (s.slots["place"], str(s.slots["n"]), str(s.slots["m"])), ("Old Harbour", "3", "17"), ("Total", str(s.slots["n"] + 3), str(s.slots["m"] + 17))]
    table = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    half = len(s.paragraphs) // 2
    page = f"""<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: http://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="dcterms.date" content="{s.date}" /><meta name="dcterms.title" content="{html.escape(s.title)}" />
<title>{e(s.title)} | Ministry of Civil Protection</title></head><body class="path-node page-node-type-news"><div class="dialog-off-canvas-main-canvas"><div class="layout-container">
<header role="banner"><div class="region region-header">{navigation(s)}</div></header><div class="region region-breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ol></nav></div>
<main role="main"><div class="layout-content"><div class="region region-content"><h1 class="page-header"><span class="field field--name-title">{e(s.title)}</span></h1>
<article role="article" class="node node--type-news"><div class="node__content"><div class="field field--name-field-date field__item">{s.spoken}</div>
<div class="clearfix text-formatted field field--name-body field__item">{''.join(f'<p>{e(p)}</p>' for p in s.paragraphs[:half])}<p>The ministry has sent:</p><ul>{''.join(f'<li>{i}</li>' for i in items)}</ul>
<table><caption>Figures at noon</caption>{table}</table>{''.join(f'<p>{e(p)}</p>' for p in s.paragraphs[half:])}</div>
<div class="field field--name-field-contact field--label-above"><div class="field__label">Contact</div><div class="field__item">Press office, telephone 555 0101, press@example.org</div></div></div></article></div></div></main>
<footer role="contentinfo"><div class="region region-footer"><p>{e(s.foot)}</p><ul><li><a href="#">Accessibility</a></li><li><a href="#">Data protection</a></li></ul></div></footer></div></div></body></html>"""
    text = [*s.paragraphs, "The ministry has sent:", *items, *[c for r in rows for c in r]]
    return page, gold(s, text, [s.spoken, "Figures at noon", "Contact Press office, telephone 555 0101, press@example.org"])


FAMILIES = [wordpress, broadcaster, tables, regional, live, agency, roundup, ministry]
