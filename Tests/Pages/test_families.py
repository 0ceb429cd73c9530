"""The layouts of the test half: none of them is like one of the tuning half. They are not looked at while rules are made."""
import html
import json

from stories import Story
from tuning_families import e, gold, navigation


def broadsheet(n):
    """A broadsheet with hashed classes: standfirst in a box, rich links among the paragraphs, a letter to sign up for."""
    s = Story(n)
    body = ""
    for i, p in enumerate(s.paragraphs):
        body += f'<p class="dcr-s3ycb2">{e(p)}</p>'
        if i == 1:
            body += f'<figure data-spacefinder-role="richLink" class="dcr-10k6"><aside><a href="/r" aria-label="x"><div>{e(s.teasers[0][0])}</div><div>Read more</div></a></aside></figure>'
        if i == 2:
            body += f'<figure data-spacefinder-role="inline" class="dcr-99"><a href="#EmailSignup-skip-link-8" class="dcr-jz">skip past newsletter promotion</a><div class="dcr-mk"><p>{e(s.letter)}</p><form><label>Enter your email address</label><input></form><p><strong>Privacy Notice: </strong>Newsletters may contain information about charities, online adverts, and content funded by outside parties. For more information see our privacy policy.</p></div><p id="EmailSignup-skip-link-8">after newsletter promotion</p></figure>'
        if i == 4:
            body += '<h2 id="what" class="dcr-h2">What comes next</h2>'
    page = f"""<!DOCTYPE html><html lang="en"><head><title>{e(s.title)} | Savar | The Northern Observer</title><meta charset="utf-8">
<link rel="canonical" href="https://observer.example.com/world/{s.year}/{s.slug}"><meta property="og:site_name" content="The Northern Observer"/><meta property="og:title" content="{html.escape(s.title)}"/>
<meta property="article:published_time" content="{s.moment.replace('Z', '.000Z')}"/><meta property="article:modified_time" content="{s.modified.replace('Z', '.000Z')}"/></head>
<body><header class="dcr-hd"><div><a href="/">The Northern Observer</a></div><nav>{navigation(s, css='dcr-n')}</nav></header>
<main data-layout="StandardLayout"><article class="dcr-art"><div class="dcr-w"><div data-gu-name="title"><a href="/savar">Savar</a></div><div data-gu-name="headline"><div class="dcr-1"><h1 class="dcr-f9aim1">{e(s.title)}</h1></div></div>
<div data-gu-name="standfirst"><div class="dcr-st"><p>{e(s.standfirst)}</p></div></div><div data-gu-name="media"><figure><img src=x><figcaption class="dcr-fc"><span>{e(s.caption)}</span> Photograph: R. Callan/TNO</figcaption></figure></div>
<div data-gu-name="meta"><address>{e(s.author)}</address><details><summary>{s.spoken} {s.hour:02}.{s.minute:02} GMT</summary>Last modified on {s.spoken}</details></div>
<div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector">{body}</div></div>
<div class="dcr-sub"><span>Explore more on these topics</span><ul><li><a href="/savar">Savar</a></li><li><a href="/n">news</a></li></ul></div></div></div></article></main>
<section class="dcr-on"><h2>More on this story</h2>{''.join(f'<div class="dcr-card"><a href="/{i}"><h3>{e(t)}</h3></a><div>{e(d)}</div></div>' for i, (t, d) in enumerate(s.teasers))}</section>
<footer><p>{e(s.foot)}</p></footer></body></html>"""
    return page, gold(s, [s.standfirst, *s.paragraphs, "What comes next"], [s.author, s.spoken, "Photograph: R. Callan/TNO"])


def weblog(n):
    """A weblog host's page: text in one box with breaks, a date above the post, comments below, gadgets beside."""
    s = Story(n)
    text = "<br /><br />".join(e(p) for p in s.paragraphs)
    comments = "".join(f'<li class="comment" id="c{i}"><div class="avatar-image-container"><img/></div><div class="comment-block"><div class="comment-header"><cite class="user"><a href="#">{e(a)}</a></cite><span class="datetime"><a href="#">{s.spoken} at 21:1{i}</a></span></div><p class="comment-content">{e(c)}</p></div></li>' for i, (a, c) in enumerate(s.comments))
    page = f"""<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<link href='https://savarwatch.example.net/{s.year}/{s.month:02}/{s.slug}.html' rel='canonical'/><meta content='{html.escape(s.title, quote=True)}' property='og:title'/><title>Savar Watch: {e(s.title)}</title></head>
<body class='loading'><div class='content'><div class='header-inner'><h1 class='title'><a href='/'>Savar Watch</a></h1><p class='description'><span>Notes from a province that few people visit and fewer understand</span></p></div>
<div class='main-outer'><div class='date-outer'><h2 class='date-header'><span>{['Monday', 'Tuesday', 'Wednesday'][n % 3]}, {s.american}</span></h2><div class='date-posts'><div class='post-outer'>
<div class='post hentry' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><h3 class='post-title entry-title' itemprop='name'>{e(s.title)}</h3>
<div class='post-body entry-content' id='post-body-88' itemprop='description articleBody'>{text}<div style='clear: both;'></div></div>
<div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn'>{e(s.author)}</span></span> <span class='post-timestamp'>at <abbr class='published' itemprop='datePublished' title='{s.moment}'>{s.hour}:{s.minute:02}</abbr></span><span class='post-labels'>Labels: <a href='#'>toll</a></span></div></div>
<div class='comments' id='comments'><h4>4 comments:</h4><ol>{comments}</ol></div></div></div></div></div>
<div class='sidebar section'><div class='widget Profile'><h2>About Me</h2><p>{e(s.bio)}</p></div><div class='widget PopularPosts'><h2>Popular Posts</h2>{''.join(f"<div><a href='/{i}'>{e(t)}</a><div class='item-snippet'>{e(d)}</div></div>" for i, (t, d) in enumerate(s.teasers))}</div></div></div></body></html>"""
    return page, gold(s, s.paragraphs, [s.author, s.american, "Posted by at Labels: toll", ['Monday', 'Tuesday', 'Wednesday'][n % 3]])


def utility(n):
    """A page of utility classes: nothing is named after what it is, comments included."""
    s = Story(n)
    body = "".join(f"<p>{e(p)}</p>" for p in s.paragraphs[:4]) + "<h3>Background</h3>" + "".join(f"<p>{e(p)}</p>" for p in s.paragraphs[4:])
    talk = "".join(f'<div class="flex gap-4 py-6"><img class="h-8 w-8 rounded-full"/><div><div class="text-sm font-bold">{e(a)}</div><div class="text-xs text-gray-500">{i + 2} days ago</div><p class="mt-2 text-base">{e(c)}</p></div></div>' for i, (a, c) in enumerate(s.comments))
    grid = "".join(f'<a class="block rounded-lg p-4" href="/{i}"><h4 class="text-lg">{e(t)}</h4><p class="text-sm">{e(d)}</p></a>' for i, (t, d) in enumerate(s.teasers[:4]))
    page = f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>{e(s.title)} — Dispatch</title><meta property="og:type" content="article"/><meta property="og:title" content="{html.escape(s.title)}"/>
<meta property="og:url" content="https://dispatch.example.org/a/{s.slug}"/><meta property="og:site_name" content="Dispatch"/><meta property="article:published_time" content="{s.date}"/></head>
<body><div id="__next"><div class="sticky top-0 z-10 bg-white"><div class="flex justify-between px-6"><a href="/" class="font-serif">Dispatch</a><div class="space-x-4">{''.join(f'<a href="/{x}">{x}</a>' for x in s.sections)}</div></div></div>
<div class="mx-auto max-w-3xl px-4"><div class="mt-8"><h1 class="text-4xl font-bold">{e(s.title)}</h1><div class="mt-4 text-xl text-gray-600">{e(s.standfirst)}</div><div class="mt-2 text-sm">{e(s.author)} · {s.american} · 4 min read</div></div>
<div class="mt-8"><img class="w-full"/><div class="text-xs text-gray-500 italic">{e(s.caption)}</div></div><div class="prose mt-8">{body}</div>
<div class="mt-12 rounded bg-gray-100 p-6"><p class="text-base">{e(s.letter)}</p><input placeholder="you@example.org"/></div>
<div class="mt-12"><h2 class="text-2xl">Discussion (4)</h2>{talk}</div><div class="mt-12 grid grid-cols-2">{grid}</div></div>
<div class="bg-black text-white p-10"><p class="text-xs">{e(s.foot)}</p></div></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(dict(props=dict(body=s.paragraphs)))}</script></body></html>"""
    return page, gold(s, [s.standfirst, *s.paragraphs, "Background"], [s.author, s.american, "4 min read", "·"])


def community(n):
    """A community radio on an older content system: tools above, a pager below, login and polls at the side."""
    s = Story(n)
    page = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-gb" lang="en-gb"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>{e(s.title)}</title><meta name="generator" content="CMS" /></head>
<body><div id="all"><div id="header"><h2>Radio Kivuma</h2></div><ul id="pillmenu" class="menu">{''.join(f'<li class="item"><a href="/{x}"><span>{x}</span></a></li>' for x in s.sections)}</ul>
<div id="leftcolumn"><div class="moduletable"><h3>Login Form</h3><form><p>User Name</p><p>Password</p><p>Lost your password? Have you forgotten your user name? Create an account with us and take part in the forum.</p></form></div>
<div class="moduletable"><h3>Poll</h3><p>Should the price of bread be fixed by the state again, as it was before the reform?</p></div></div>
<div id="maincolumn"><table class="contentpaneopen"><tr><td class="contentheading" width="100%"><h1>{e(s.title)}</h1></td><td class="buttonheading"><a href="#">PDF</a></td><td class="buttonheading"><a href="#">Print</a></td></tr></table>
<table class="contentpaneopen"><tr><td valign="top"><span class="small">Written by {e(s.author)}</span></td></tr><tr><td valign="top" class="createdate">{s.spoken} {s.hour:02}:{s.minute:02}</td></tr>
<tr><td valign="top">{''.join(f'<p style="text-align: justify;">{e(p)}</p>' for p in s.paragraphs)}</td></tr><tr><td class="modifydate">Last Updated on {s.day + 0} {s.spoken.split()[1]} {s.year} {s.hour + 1:02}:00</td></tr></table>
<table class="pagenav"><tr><td><a href="/1">&lt; Prev</a></td><td><a href="/2">Next &gt;</a></td></tr></table></div>
<div id="rightcolumn"><div class="moduletable"><h3>Latest</h3><ul class="latestnews">{''.join(f'<li><a href="/{i}">{e(t)}</a></li>' for i, (t, _) in enumerate(s.teasers))}</ul></div></div><div id="footer"><p>{e(s.foot)}</p></div></div></body></html>"""
    return page, gold(s, s.paragraphs, ["Written by", s.author, s.spoken, "Last Updated on", s.spoken])


def accelerated(n):
    """The mobile version of a paper: custom elements, advertisements of their own, a list of JSON-LD things."""
    s = Story(n)
    data = [{"@context": "http://schema.org", "@type": "BreadcrumbList", "itemListElement": []}, {"@context": "http://schema.org", "@type": ["NewsArticle"], "headline": s.title,
            "datePublished": s.moment.replace("Z", "+00:00"), "dateModified": s.modified, "publisher": [{"@type": "NewsMediaOrganization", "name": "Port Alder Evening"}], "inLanguage": "en"}]
    body = ""
    for i, p in enumerate(s.paragraphs):
        body += f"<p>{e(p)}</p>"
        if i in (1, 4):
            body += '<div class="amp-ad-container"><span>ADVERTISEMENT</span><amp-ad width=300 height=250></amp-ad></div>'
        if i == 3:
            body += f'<section class="inline-related"><h3>Related</h3><a href="/1">{e(s.teasers[0][0])}</a><a href="/2">{e(s.teasers[1][0])}</a></section>'
    page = f"""<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>{e(s.title)} - Port Alder Evening</title><link rel="canonical" href="https://evening.example.com/{s.slug}">
<script async src="https://cdn.example.com/v0.js"></script><script type="application/ld+json">{json.dumps(data)}</script></head><body>
<amp-sidebar id="sidebar" layout="nodisplay"><ul>{''.join(f'<li><a href="/{x}">{x}</a></li>' for x in s.sections)}</ul></amp-sidebar>
<amp-consent id="c" layout="nodisplay"><div id="consent-ui"><p>{e(s.cookies)}</p><button>Accept</button></div></amp-consent>
<header class="a-head"><a href="/">Port Alder Evening</a></header><article class="a-art"><h1 class="a-title">{e(s.title)}</h1><p class="a-intro">{e(s.standfirst)}</p><div class="a-by">{e(s.author)} <time>{s.spoken}</time></div>
<amp-img src="x" width="4" height="3" layout="responsive"></amp-img><p class="a-cap caption">{e(s.caption)}</p><div class="a-body">{body}</div>
<div class="a-bio"><p>{e(s.bio)}</p></div></article><section class="a-next"><h2>Next</h2>{''.join(f'<div><a href="/{i}">{e(t)}</a></div>' for i, (t, _) in enumerate(s.teasers))}</section><footer>{e(s.foot)}</footer></body></html>"""
    return page, gold(s, [s.standfirst, *s.paragraphs], [s.author, s.spoken, s.bio])


def timeline(n):
    """A live page with microdata, hours without days, and key points above."""
    s = Story(n, paragraphs=10)
    points = ["At least " + str(s.slots["n"]) + " people are dead", "The search goes on during the night", "Relatives are asked to call a number of the police"]
    posts, articles, texts = "", [], []
    for i, p in enumerate(reversed(s.paragraphs[:7])):
        hour = s.hour + 6 - i
        head = ["Where things stand", "Second hospital reports", "Minister on his way", "A witness speaks", "Roads closed", "What we know", "First word of it"][i]
        posts += f"""<li class="timeline__item" itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting" id="u{i}"><span class="timeline__clock" itemprop="datePublished" content="{s.date}T{hour:02}:05:00Z">{hour:02}:05</span>
<h3 class="timeline__head" itemprop="headline">{head}</h3><div itemprop="articleBody"><p>{e(p)}</p></div><button>Copy link</button></li>"""
        articles.append(dict(title=head, published=f"{s.date}T{hour:02}:05:00Z"))
        texts.append(p)
    page = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{e(s.title)}: live updates - Savar24</title><meta property="og:site_name" content="Savar24"></head><body>
<div class="globalnav">{navigation(s)}</div><div itemscope itemtype="https://schema.org/LiveBlogPosting"><h1 itemprop="headline">{e(s.title)}</h1><meta itemprop="datePublished" content="{s.moment}"><meta itemprop="dateModified" content="{s.modified}">
<div class="keypoints"><h2>Key points</h2><ul>{''.join(f'<li>{x}</li>' for x in points)}</ul></div><ol class="timeline">{posts}</ol></div>
<div class="readers"><h2>Your messages</h2>{''.join(f'<div class="msg"><b>{e(a)}</b><p>{e(c)}</p></div>' for a, c in s.comments[:2])}</div>
<div class="foot"><p>{e(s.foot)}</p></div></body></html>"""
    return page, gold(s, [*points, *texts], ["Key points", *[a["title"] for a in articles], *[f"{s.hour + 6 - i:02}:05" for i in range(7)]], articles=8, posts=articles)


def channel(n):
    """The web view of a messenger's channel: messages with times, senders, views, and no headlines."""
    s = Story(n, paragraphs=8)
    messages, articles = "", []
    for i in range(4):
        moment = f"{s.date}T{s.hour + i:02}:3{i}:00+00:00"
        text = "<br/><br/>".join(e(p) for p in s.paragraphs[2 * i:2 * i + 2])
        messages += f"""<div class="tg_message_wrap"><div class="tg_message" data-post="desk/{n}{i}"><div class="tg_user"><a href="#"><i><img src=x></i></a></div><div class="tg_bubble"><div class="tg_owner"><a href="#"><span>Relief Desk</span></a></div>
<div class="tg_message_text">{text}</div><div class="tg_message_footer"><span class="tg_views">{i + 1}.2K</span><span class="tg_meta"><a href="https://t.example/desk/{n}{i}"><time datetime="{moment}">{s.hour + i:02}:3{i}</time></a></span></div></div></div></div>"""
        articles.append(dict(title=None, published=moment))
    page = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Relief Desk – Telegraph</title><meta property="og:title" content="Relief Desk"><meta property="og:site_name" content="Messenger"></head>
<body class="widget_frame"><header class="tg_header"><div class="tg_info"><div class="tg_title"><span>Relief Desk</span></div><div>12 400 subscribers</div></div></header>
<main class="tg_main"><section class="tg_history">{messages}</section></main><div class="tg_download"><a href="/dl">Download the app to read on</a></div></body></html>"""
    row = gold(s, s.paragraphs, ["Relief Desk", *[f"{i + 1}.2K {s.hour + i:02}:3{i}" for i in range(4)]], articles=4, posts=articles)
    row.update(title=None, published=None)
    return page, row


def situation(n):
    """A situation report of a relief organisation in Latin-1: definition list of facts, lists, a table, figures."""
    s = Story(n)
    rows = [("Area", "Dead", "Missing"), (s.slots["place"], str(s.slots["n"]), "4"), ("Coast", "2", "11")]
    table = "".join("<tr>" + "".join(f"<th>{c}</th>" if i == 0 else f"<td>{c}</td>" for c in r) + "</tr>" for i, r in enumerate(rows))
    items = ["Safe water for 2,300 people in the north of the town", "Tracing of relatives: 62 requests, of which 40 are solved"]
    text = [p.replace("\u201c", '"').replace("\u201d", '"').replace("\u2019", "'") for p in s.paragraphs]
    page = f"""<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Relief Caf\u00e9 - Situation report: {e(s.title)}</title><meta name="DC.date.issued" content="{s.date}" /></head>
<body><div id="wrap"><div id="mast"><a href="/">Relief Caf\u00e9</a></div><div id="navcol"><ul>{''.join(f'<li><a href="/{x}">{x}</a></li>' for x in s.sections)}</ul></div>
<div id="maincol"><h1>Situation report: {e(s.title)}</h1><dl class="facts"><dt>Date</dt><dd>{s.spoken}</dd><dt>Source</dt><dd>Relief Caf\u00e9</dd></dl>
<h2>Overview</h2>{''.join(f'<p>{e(p)}</p>' for p in text[:4])}<div class="figure"><img src="m.png" alt="" /><p class="caption">{e(s.caption)}</p></div>
<h2>Figures</h2><table border="1">{table}</table><h2>Needs and response</h2>{''.join(f'<p>{e(p)}</p>' for p in text[4:])}<ul>{''.join(f'<li>{i}</li>' for i in items)}</ul></div>
<div id="foot"><p>{e(s.foot)}</p></div></div></body></html>"""
    words = ["Overview", *text, "Figures", *[c for r in rows for c in r], "Needs and response", *items]
    row = gold(s, words, ["Situation report:", "Date", s.spoken, "Source Relief Caf\u00e9"])
    row["title"] = "Situation report: " + s.title
    return page.encode("latin-1", "xmlcharrefreplace"), row


def broken(n):
    """A page that no validator has seen: unclosed and crossed tags, capitals, a reader's forum under an odd name."""
    s = Story(n)
    body = "".join(f"<P>{e(p)}\n" for p in s.paragraphs)
    forum = "".join(f"<LI><B>{e(a)}</B> wrote on {s.spoken}:<BR>{e(c)}" for a, c in s.comments)
    page = f"""<html><head><title>{e(s.title)} - Istrela Online</title><meta name=pubdate content="{s.date}"><body>
<div id=top><a href=/>Istrela Online</a> {' | '.join(f'<a href=/{x}>{x}</a>' for x in s.sections)}
<div id=mid><center><h1>{e(s.title)}</h1></center><i>{e(s.author)}</b></i><br><span class=dt>{s.spoken}</span>
<div class=txt><b><P>{e(s.standfirst)}</b>{body}<table><tr><td><img src=p.jpg><tr><td><small>{e(s.caption)}</small></table>
</div><div class=forum><H3>Forum</H3><UL>{forum}</UL></div>
<div class=more><H3>More news</H3>{''.join(f'<a href=/{i}>{e(t)}</a><br>' for i, (t, _) in enumerate(s.teasers))}</div><div class=btm><small>{e(s.foot)}"""
    return page, gold(s, [s.standfirst, *s.paragraphs], [s.author, s.spoken])


FAMILIES = [broadsheet, weblog, utility, community, accelerated, timeline, channel, situation, broken]
