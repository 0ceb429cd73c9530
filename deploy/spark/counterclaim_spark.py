#!/usr/bin/env python3
"""Runs ingest, extract, group and compare of Counterclaim over a large archive on Apache Spark.

    spark-submit deploy/spark/counterclaim_spark.py --program /usr/bin/counterclaim --output records 'crawl/*.warc.gz'

The records are those that the filters give on one machine, byte for byte after sorting. Every figure comes from the program
itself, which travels with the job; this file only moves lines. How the work is divided, what holds when machines fail, and how
large a cluster has to be: Documentation/spark.md.
"""
import argparse
import hashlib
import itertools
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import time
import zlib

from pyspark import SparkFiles, StorageLevel
from pyspark.sql import Observation, SparkSession
from pyspark.sql import functions as F
from pyspark.sql import types as T

# What one process of extract reads: long enough that its start does not count, short enough to be read again in halves.
CHUNK_BYTES = 8 << 20
MOST_FILES = 500
DONE, SOME_SKIPPED = 0, 2
KINDS = ("document", "article", "claim", "incident", "discrepancy", "fault")
# The program's own records of other kinds, which extract would pass on.
OTHER_RECORD = re.compile(rb'"record"\s*:\s*"(?!document")')
MESSAGE = re.compile(r"(?P<file>.*?)(?::(?P<line>\d+))?(?::\d+)?: (?P<severity>error|warning|note): (?P<words>.*)")


def arguments(words=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="files or patterns: documents as JSON Lines (.jsonl, .jsonl.gz), "
                        "read line by line, and what else ingest reads (.warc.gz, .html, .txt …), read file by file")
    parser.add_argument("--output", required=True, help="the folder for the records; it must not be there yet")
    parser.add_argument("--program", required=True, help="the static release binary (make dist) on the machine that submits")
    parser.add_argument("--config", help="pipeline.yaml; without it every setting has its default")
    parser.add_argument("--with", dest="companions", action="append", default=[], metavar="PATH",
                        help="a file or folder beside the configuration that it names, such as lexicon; may be given again")
    parser.add_argument("--known", metavar="FOLDER", help="the output of an earlier job, whose incidents keep their ids")
    parser.add_argument("--parquet", metavar="FOLDER", help="write the records as Parquet as well, a folder for each kind")
    parser.add_argument("--partitions", type=int, help="tasks that group and compare (default: twice the cores)")
    parser.add_argument("--timeout", type=float, default=600, metavar="SECONDS",
                        help="how long 8 MB of lines, or one file, may take before it is given up (default: 600)")
    return parser.parse_args(words)


def say(words):
    print(f"counterclaim_spark: {words}", file=sys.stderr, flush=True)


class Program:
    """The program on the machine where a task runs."""

    def __init__(self, shipped, has_config, timeout):
        self.shipped = shipped
        self.has_config = has_config
        self.timeout = timeout

    def command(self, *arguments):
        folder = SparkFiles.get(self.shipped)
        # ingest reads the files that it is given and has nothing to be configured.
        config = ["--config", f"{folder}/pipeline.yaml"] if self.has_config and arguments[0] != "ingest" else []
        return [f"{folder}/counterclaim", *arguments, *config]

    def read(self, arguments, lines=(), folder=None):
        """(output lines, messages) of reading documents, or None where the program crashed or took too long."""
        try:
            done = subprocess.run(self.command(*arguments), input=b"\n".join(lines), capture_output=True, cwd=folder,
                                  timeout=self.timeout, check=False)
        except subprocess.TimeoutExpired:
            return None
        if done.returncode not in (DONE, SOME_SKIPPED):
            self.check()
            return None
        messages = filter(None, map(MESSAGE.fullmatch, done.stderr.decode(errors="replace").splitlines()))
        return done.stdout.split(b"\n")[:-1], list(messages)

    def check(self):
        """Fails the task where the program cannot run at all, so that no document is blamed for it."""
        done = subprocess.run(self.command("extract"), input=b"", capture_output=True, check=False)
        if done.returncode != DONE:
            raise RuntimeError(f"extract of nothing ends with status {done.returncode}: {tail(done.stderr)}")

    def chain(self, lines, *filters):
        """The output lines of filters behind one another. What is wrong here fails the task, and Spark tries it again."""
        with tempfile.TemporaryDirectory() as folder:
            source = f"{folder}/0"
            with open(source, "wb") as output:
                output.writelines(part for line in lines for part in (line, b"\n"))
            for number, arguments in enumerate(filters, 1):
                target, errors = f"{folder}/{number}", f"{folder}/errors"
                with open(source, "rb") as reading, open(target, "wb") as writing, open(errors, "w+b") as messages:
                    status = subprocess.call(self.command(*arguments), stdin=reading, stdout=writing, stderr=messages)
                    messages.seek(0)
                    if status != DONE:
                        raise RuntimeError(f"{' '.join(arguments)} ended with status {status}: {tail(messages.read())}")
                os.remove(source)
                source = target
            with open(source, "rb") as reading:
                for line in reading:
                    yield line.rstrip(b"\n")


def tail(errors):
    return errors.decode(errors="replace").strip()[-2000:]


def fault(file, kind, words, line=None):
    """What could not be read, as a record. `line` is the line of JSON Lines that is meant, of which the beginning is told."""
    beginning = None if line is None else line[:200].decode(errors="replace")
    fields = {"record": "fault", "file": file, "kind": kind, "message": words, "line": beginning}
    return json.dumps(fields, ensure_ascii=False).encode()


def kind_of(line):
    """The kind of a record that the program, or `fault`, wrote: it is the first value."""
    return line[:40].split(b'"', 4)[3].decode()


# What a task reads is a list of faults, which are bytes, and of bundles, which are tuples. A bundle holds what was read of one
# document: (its place in the archive, its id, a hash of its content or None, its own line, the lines of its articles and claims).

def bundles(output, places, content):
    lines = None
    for line in output:
        if kind_of(line) != "document":
            lines.append(line)
            continue
        if lines is not None:
            yield (place, fields["id"], content(fields), document, lines)
        place, fields, document, lines = next(places), json.loads(line), line, []
    if lines is not None:
        yield (place, fields["id"], content(fields), document, lines)


class Reading:
    """Reads lines of JSON Lines, in pieces of some megabytes; a piece that cannot be read is read again in halves."""

    def __init__(self, program, content=lambda fields: None):
        self.program = program
        self.content = content

    def rows(self, rows):
        """`rows` have a line as value, its file, and where the part of the file starts that they were read from."""
        for (file, start), part in itertools.groupby(rows, key=lambda row: tuple(row[1:])):
            yield from self.part((bytes(row[0]) for row in part), file, start)

    def part(self, lines, file, start):
        places = ((file, start, number) for number in itertools.count())
        chunk, size = [], 0
        for line in lines:
            if OTHER_RECORD.search(line):
                yield fault(file, "error", "the line is no document", line)
                continue
            chunk.append(line)
            size += len(line)
            if size >= CHUNK_BYTES:
                yield from self.chunk(chunk, file, places)
                chunk, size = [], 0
        if chunk:
            yield from self.chunk(chunk, file, places)

    def chunk(self, chunk, file, places):
        done = self.program.read(("extract", "--articles", "--documents"), chunk)
        if done:
            output, messages = done
            for message in messages:
                if message["file"] == "<stdin>" and message["line"]:
                    yield fault(file, message["severity"], message["words"], chunk[int(message["line"]) - 1])
            yield from bundles(output, places, self.content)
        elif len(chunk) > 1:
            yield from self.chunk(chunk[:len(chunk) // 2], file, places)
            yield from self.chunk(chunk[len(chunk) // 2:], file, places)
        else:
            yield fault(file, "error", "the program crashed or took too long on this line", chunk[0])


class FileReading:
    """Reads files whole, by ingest: archives of the web, pages, texts. Files that cannot be read are read again in halves."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder

    def mounted(self, batches):
        """Lists of files that every machine sees; ids of documents count from the folder from which the job was submitted."""
        for paths in batches:
            yield from self.read([os.path.relpath(path, self.folder) for path in paths], self.folder)

    def fetched(self, files):
        """(path, bytes) of files that Spark has fetched."""
        for path, content in files:
            with tempfile.TemporaryDirectory() as folder:
                name = os.path.basename(path)
                with open(f"{folder}/{name}", "wb") as output:
                    output.write(content)
                yield from self.read([name], folder)

    def read(self, names, folder):
        done = self.program.read(("ingest", *names), folder=folder)
        if done:
            documents, messages = done
            for message in messages:
                place = f"{message['file']}:{message['line']}" if message["line"] else message["file"]
                yield fault(place, message["severity"], message["words"])
            reading = Reading(self.program, content=lambda fields: content_hash(fields, names))
            yield from reading.part(documents, names[0], 0)
        elif len(names) > 1:
            yield from self.read(names[:len(names) // 2], folder)
            yield from self.read(names[len(names) // 2:], folder)
        else:
            yield fault(names[0], "error", "the program crashed or took too long on this file")


def content_hash(fields, files):
    """Two documents with the same one are copies, as ingest has it: text, publisher and address are the same."""
    address = None if fields["url"] in files else fields["url"]
    return hashlib.sha256("\0".join(part or "" for part in (fields["publisher"], address, fields["text"])).encode()).digest()


class Archive:
    """What the inputs of a job are: files of lines, files to read whole, and which of those every machine sees."""

    def __init__(self, spark, patterns):
        self.lines, self.mounted, self.fetched = [], [], []
        hadoop = spark.sparkContext._jvm.org.apache.hadoop.fs.Path
        for pattern in patterns:
            path = hadoop(pattern)
            found = path.getFileSystem(spark.sparkContext._jsc.hadoopConfiguration()).globStatus(path)
            if not found:
                sys.exit(f"counterclaim_spark: {pattern} matches no file")
            for status in found:
                if status.isDirectory():
                    sys.exit(f"counterclaim_spark: {status.getPath()} is a folder; give a pattern for its files")
                self.add(status.getPath().toUri())

    def add(self, address):
        path = address.toString()
        if re.search(r"\.jsonl(\.gz)?$", path):
            self.lines.append(path)
        elif address.getScheme() == "file":
            self.mounted.append(address.getPath())
        else:
            self.fetched.append(path)

    def batches(self):
        """Lists of neighbouring files, so that a process has a few megabytes to read."""
        batch, size = [], 0
        for path in sorted(self.mounted):
            batch.append(path)
            size += os.path.getsize(path)
            if size >= CHUNK_BYTES or len(batch) == MOST_FILES:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def read(self, spark, program):
        context = spark.sparkContext
        parts = [context.emptyRDD()]
        if self.lines:
            # As bytes: what is no UTF-8 is for the program to judge.
            rows = spark.read.option("lineSep", "\n").text(self.lines).select(
                F.col("value").cast("binary"), "_metadata.file_path", "_metadata.file_block_start")
            parts.append(rows.rdd.mapPartitions(Reading(program).rows))
        files = FileReading(program, os.getcwd())
        if self.mounted:
            batches = list(self.batches())
            parts.append(context.parallelize(batches, len(batches)).mapPartitions(files.mounted))
        if self.fetched:
            parts.append(context.binaryFiles(",".join(self.fetched), len(self.fetched)).mapPartitions(files.fetched))
        return context.union(parts)


def repeated(bundled):
    """{place: fault} of the documents whose id was given before, or whose content was, in the order of the archive.

    The first stays, as for ingest. There are few of them, so they are gathered on the machine that submits.
    """
    def later_than_first(keyed):
        firsts = keyed.mapValues(lambda place: (place, 1)).reduceByKey(lambda one, two: (min(one[0], two[0]), one[1] + two[1]))
        several = firsts.filter(lambda row: row[1][1] > 1).mapValues(lambda row: row[0])
        return keyed.join(several).filter(lambda row: row[1][0] != row[1][1])
    ids = later_than_first(bundled.map(lambda bundle: (bundle[1], bundle[0]))).collect()
    faults = {place: fault(place[0], "error", f'the id "{key}" was given in {first[0]} before') for key, (place, first) in ids}
    known = bundled.context.broadcast(set(faults))
    contents = bundled.filter(lambda bundle: bundle[2] is not None and bundle[0] not in known.value)
    copies = later_than_first(contents.map(lambda bundle: (bundle[2], bundle[0]))).collect()
    for _, (place, first) in copies:
        faults[place] = fault(place[0], "note", f"has the same content as a document of {first[0]}, and was left out")
    return faults


def for_grouping(bundle):
    """The lines of a document as group and compare need them: its own without the text."""
    _, _, _, document, lines = bundle
    return [json.dumps(json.loads(document) | {"text": ""}, ensure_ascii=False).encode(), *lines]


def grouped(bundled, known, program, partitions):
    """Claims with their incidents, the incidents and the discrepancies.

    One task divides the archive into blocks over whose edges no incident reaches; all others group and compare blocks.
    """
    known = bundled.context.broadcast(known)
    read = bundled.flatMap(lambda bundle: bundle[4])
    blocks = read.repartition(1).mapPartitions(
        lambda lines: program.chain((line for part in (known.value, lines) for line in part), ("group", "--blocks")))
    blocks = blocks.map(lambda line: (zlib.crc32(json.loads(line)["id"].encode()) % partitions, line))
    blocks = blocks.persist(StorageLevel.MEMORY_AND_DISK)
    routes = blocks.flatMap(lambda row: [(document, row[0]) for document in json.loads(row[1])["documents"]]).distinct()
    documents = bundled.map(lambda bundle: (bundle[1], for_grouping(bundle))).join(routes)
    lines = documents.values().flatMap(lambda row: [(row[1], line) for line in row[0]])

    def group(rows):
        own = [line for _, line in rows]
        if own:
            found = program.chain([*known.value, *own], ("group", "--in-blocks"), ("compare",))
            yield from (line for line in found if kind_of(line) in ("claim", "incident", "discrepancy"))
    return lines.union(blocks).partitionBy(partitions, int).mapPartitions(group)


def ship(context, options, folder):
    """Sends the program, the configuration and what it names to every machine, which fetches them from the folder.

    The folder stays until Spark stops, for a machine that joins later fetches them as well.
    The name under which they find it there is made from what it holds, for one Spark may run several jobs.
    """
    packed = f"{folder}/packed.tar.gz"
    with tarfile.open(packed, "w:gz") as output:
        output.add(options.program, "counterclaim")
        if options.config:
            output.add(options.config, "pipeline.yaml")
        beside = os.path.dirname(os.path.abspath(options.config or "."))
        for path in options.companions:
            output.add(path, os.path.relpath(os.path.abspath(path), beside))
    with open(packed, "rb") as reading:
        name = f"counterclaim-{hashlib.sha256(reading.read()).hexdigest()[:16]}"
    os.rename(packed, f"{folder}/{name}.tar.gz")
    context.addArchive(f"{folder}/{name}.tar.gz#{name}")
    return name


def write(spark, records, options):
    """Writes all records at once, and tells how many there are of each kind."""
    rows = records.map(lambda line: (kind_of(line), line.decode()))
    columns = T.StructType([T.StructField("record", T.StringType()), T.StructField("value", T.StringType())])
    counts = Observation("records")
    table = spark.createDataFrame(rows, columns, verifySchema=False).observe(
        counts, *(F.count(F.when(F.col("record") == kind, True)).alias(kind) for kind in KINDS))
    table.write.partitionBy("record").text(options.output)
    if options.parquet:
        for kind in KINDS[:-1]:
            schema = json.loads(subprocess.run([options.program, "schema", kind], capture_output=True, check=True).stdout)
            if counts.get[kind]:
                rows = spark.read.schema(spark_type(schema, schema)).json(f"{options.output}/record={kind}")
                rows.write.parquet(f"{options.parquet}/{kind}")
    return counts.get


def exists(spark, path):
    path = spark.sparkContext._jvm.org.apache.hadoop.fs.Path(path)
    return path.getFileSystem(spark.sparkContext._jsc.hadoopConfiguration()).exists(path)


def spark_type(schema, whole):
    """The type of a table for a JSON Schema of a record."""
    if "$ref" in schema:
        return spark_type(whole["$defs"][schema["$ref"].rsplit("/", 1)[1]], whole)
    for alternative in schema.get("anyOf", []) + schema.get("oneOf", []):
        if alternative.get("type") != "null":
            return spark_type(alternative, whole)
    kinds = schema.get("type", "string")
    kind = next(kind for kind in ([kinds] if isinstance(kinds, str) else kinds) if kind != "null")
    if kind == "array":
        return T.ArrayType(spark_type(schema["items"], whole))
    if kind != "object":
        return {"string": T.StringType(), "integer": T.LongType(), "number": T.DoubleType(), "boolean": T.BooleanType()}[kind]
    if "properties" in schema:
        return T.StructType([T.StructField(name, spark_type(field, whole)) for name, field in schema["properties"].items()])
    return T.MapType(T.StringType(), spark_type(schema["additionalProperties"], whole))


def run(spark, options, folder):
    began = time.monotonic()
    context = spark.sparkContext
    for folder_to_be in filter(None, (options.output, options.parquet)):
        if exists(spark, folder_to_be):
            sys.exit(f"counterclaim_spark: {folder_to_be} is there already; remove it or name another folder")
    program = Program(ship(context, options, folder), options.config is not None, options.timeout)
    read = Archive(spark, options.inputs).read(spark, program).persist(StorageLevel.MEMORY_AND_DISK)
    everything = read.filter(lambda found: isinstance(found, tuple))
    say(f"{everything.count()} documents read, {time.monotonic() - began:.0f} s")
    faults = repeated(everything)
    left_out = context.broadcast(set(faults))
    bundled = everything.filter(lambda bundle: bundle[0] not in left_out.value)
    known = []
    if options.known:
        lines = spark.read.option("lineSep", "\n").text(f"{options.known}/record=incident")
        known = [row.value.encode() for row in lines.select("value").collect()]
    found = grouped(bundled, known, program, options.partitions or 2 * context.defaultParallelism)
    own = bundled.flatMap(lambda bundle: [bundle[3], *(line for line in bundle[4] if kind_of(line) == "article")])
    told = read.filter(lambda found: isinstance(found, bytes))
    counts = write(spark, context.union([own, found, told, context.parallelize(list(faults.values()))]), options)
    words = [f"{counts[kind]} {'discrepancies' if kind == 'discrepancy' else kind + 's'}" for kind in KINDS]
    say(f"{', '.join(words)}, {time.monotonic() - began:.0f} s")
    if counts["fault"]:
        say(f"what could not be read, and what was left out, is in {options.output}/record=fault")


def main():
    options = arguments()
    spark = SparkSession.builder.appName("counterclaim").getOrCreate()
    with tempfile.TemporaryDirectory() as folder:
        run(spark, options, folder)
        spark.stop()


if __name__ == "__main__":
    main()
