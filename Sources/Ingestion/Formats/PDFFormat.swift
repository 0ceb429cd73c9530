import ClaimModel
import Diagnostics

/// PDF, through poppler's `pdftotext` where it is installed.
struct PDFFormat: DocumentFormat {
  let name = "PDF"
  let fileExtensions = ["pdf"]

  func isRecognised(in head: [UInt8]) -> Bool { head.starts(with: "%PDF".utf8) }

  func read(_ file: InputFile, into sink: inout DocumentSink) {
    guard file.size <= file.limits.documentBytes else {
      return sink.refuse(
        "too_large", file.path,
        "has \(file.size) bytes, more than the \(file.limits.documentBytes) that a document may have"
      )
    }
    let tool = OuterTool(
      name: "pdftotext", arguments: ["-enc", "UTF-8", "-q", "/dev/stdin", "-"],
      outputLimit: file.limits.documentBytes, seconds: file.limits.toolSeconds)
    do throws(OuterTool.Failure) {
      let text = PDFText.paragraphs(try tool.run(on: file.descriptor))
      guard !text.isEmpty else {
        return sink.refuse(
          "empty", file.path,
          "has no text; if its pages are pictures, have them read by an OCR program")
      }
      sink.take(
        Document(id: file.path, url: file.path, text: text),
        from: Diagnostic.Location(file: file.path))
    } catch {
      sink.refuse(kind(of: error), file.path, words(for: error))
    }
  }

  private func kind(of failure: OuterTool.Failure) -> String {
    switch failure {
    case .missing: "no_pdftotext"
    case .timedOut: "timed_out"
    case .tooLarge: "too_large"
    case .failed, .notStarted: "unreadable"
    }
  }

  private func words(for failure: OuterTool.Failure) -> String {
    switch failure {
    case .missing:
      "is a PDF, and pdftotext is not installed; install poppler-utils, or leave it out"
    case .timedOut(let seconds): "took pdftotext more than \(seconds) seconds; leave it out"
    case .tooLarge(let limit): "has more than \(limit) bytes of text; split it"
    case .failed(let status):
      "pdftotext cannot read it (status \(status)); is it damaged or locked?"
    case .notStarted(let reason): "pdftotext cannot be started: \(reason)"
    }
  }
}

/// The text of pages, in which each line of a page is a line.
enum PDFText {
  /// Lines that were wrapped are joined; empty lines and ends of pages set paragraphs off.
  static func paragraphs(_ bytes: [UInt8]) -> String {
    var paragraphs: [[UInt8]] = []
    var current: [UInt8] = []
    for line in bytes.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A || $0 == 0x0C })
    {
      let words = line.split { $0 <= 0x20 }
      if words.isEmpty {
        if !current.isEmpty { paragraphs.append(current) }
        current = []
        continue
      }
      let text = Array(words.joined(separator: [0x20]))
      // "civil-" and "ians" are one word; "twenty-" and "One" are not.
      if current.last == 0x2D, let first = text.first, (0x61...0x7A).contains(first) {
        current.removeLast()
      } else if !current.isEmpty {
        current.append(0x20)
      }
      current += text
    }
    if !current.isEmpty { paragraphs.append(current) }
    return String(decoding: Array(paragraphs.joined(separator: [0x0A, 0x0A])), as: UTF8.self)
  }
}
