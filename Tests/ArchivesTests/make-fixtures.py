#!/usr/bin/env python3
"""Writes the archives under Fixtures with warcio (pip install warcio); their pages are in our own words.

Each has the same twelve records: a note, then pages with a request each, one of another status, one
picture, one that is in chunks, one that is packed, one that was fetched before.
"""
import gzip
import io
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

HERE = Path(__file__).parent / "Fixtures"
MOMENT = "2025-05-03T10:00:00Z"


def page(number):
    return (
        f"<html><head><title>Page {number}</title></head><body><article><h1>Page {number}</h1>"
        f"<p>At least {number} people were hurt when a bus left the road near the bridge, the police said.</p>"
        "</article></body></html>"
    ).encode()


def answer(writer, number, body, status="200 OK", kind="response", **fields):
    address = f"https://news.example/{number}"
    fields = {"Content-Type": "text/html; charset=utf-8"} | {k.replace("_", "-"): v for k, v in fields.items()}
    head = StatusAndHeaders(status, list(fields.items()), protocol="HTTP/1.1")
    writer.write_record(
        writer.create_warc_record(
            address, kind, payload=io.BytesIO(body), http_headers=head,
            warc_headers_dict={"WARC-Date": MOMENT, "WARC-Record-ID": f"<urn:uuid:0-{number}-{kind}>"}))


def request(writer, number):
    head = StatusAndHeaders("GET / HTTP/1.1", [("Host", "news.example")], is_http_request=True)
    writer.write_record(
        writer.create_warc_record(
            f"https://news.example/{number}", "request", http_headers=head,
            warc_headers_dict={"WARC-Date": MOMENT, "WARC-Record-ID": f"<urn:uuid:1-{number}>"}))


def archive(version, is_packed):
    output = io.BytesIO()
    writer = WARCWriter(output, gzip=is_packed, warc_version=version)
    info = writer.create_warcinfo_record("fixture.warc", {"software": "fixtures"})
    info.rec_headers.replace_header("WARC-Date", MOMENT)
    info.rec_headers.replace_header("WARC-Record-ID", "<urn:uuid:2>")
    writer.write_record(info)
    for number in range(1, 5):
        request(writer, number)
        answer(writer, number, page(number))
    answer(writer, 5, b"gone", status="404 Not Found")
    answer(writer, 6, b"\x89PNG", Content_Type="image/png")
    body = page(7)
    chunks = b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (20, body[:20], len(body) - 20, body[20:])
    answer(writer, 7, chunks, Transfer_Encoding="chunked")
    answer(writer, 8, gzip.compress(page(8), mtime=0), Content_Encoding="gzip")
    answer(writer, 9, page(9), Content_Encoding="br")
    answer(writer, 10, page(10), kind="revisit")
    answer(writer, 11, b"Twelve people were hurt, the police said.", Content_Type="text/plain")
    answer(writer, 12, page(12))
    return output.getvalue()


plain = archive("1.0", False)
(HERE / "plain-1.0.warc").write_bytes(plain)
(HERE / "packed-1.0.warc.gz").write_bytes(archive("1.0", True))
(HERE / "packed-1.1.warc.gz").write_bytes(archive("1.1", True))
# Some programs pack the whole file, against the standard's advice.
(HERE / "packed-whole.warc.gz").write_bytes(gzip.compress(plain, mtime=0))

# Damage of the kinds that a byte flipped in a test does not show.
records = [b"WARC/1.0\r\n" + part for part in plain.split(b"WARC/1.0\r\n")[1:]]
third = next(i for i, r in enumerate(records) if b"WARC-Target-URI: https://news.example/3\r" in r and b"response" in r)
length = next(line for line in records[third].split(b"\r\n") if line.startswith(b"Content-Length: "))
for name, wrong in [
    ("too-long", b"Content-Length: 100000000000"), ("a-little-too-long", length + b"0"),
    ("too-short", b"Content-Length: 40"), ("negative", b"Content-Length: -5"),
    ("no-number", b"Content-Length: many"), ("missing", b"X-Length: 3"),
    ("overflowing", b"Content-Length: 99999999999999999999999"),
]:
    record = records[third].replace(length, wrong, 1)
    data = b"".join(records[:third] + [record] + records[third + 1:])
    (HERE / f"length-{name}.warc").write_bytes(data)
    if name in ("too-long", "too-short", "missing"):
        packed = b"".join(gzip.compress(r, mtime=0) for r in records[:third] + [record] + records[third + 1:])
        (HERE / f"length-{name}.warc.gz").write_bytes(packed)
