internal import FoundationEssentials
import Hashing

/// What a page may load: nothing from anywhere but the folder that it lies in, and no script that
/// stands within it.
///
/// A page that is opened from the disk has no origin of its own, hence `file:` beside `'self'`.
enum ContentPolicy {
  /// Of a page in a folder; scripts and pictures only where the page has one.
  static func page(hasScript: Bool, hasLogo: Bool) -> String {
    text(
      style: "'self' file:", image: hasLogo ? "'self' file:" : nil,
      script: hasScript ? "'self' file:" : nil)
  }

  /// Of a page that holds its style sheet, which is known by its hash.
  static func singleFile(style: String, hasLogo: Bool) -> String {
    let hash = Data(ContentHash.digest(Array(style.utf8))).base64EncodedString()
    return text(style: "'sha256-\(hash)'", image: hasLogo ? "data:" : nil, script: nil)
  }

  private static func text(style: String, image: String?, script: String?) -> String {
    let directives = [
      "default-src 'none'", "style-src \(style)", image.map { "img-src \($0)" },
      script.map { "script-src \($0)" }, "base-uri 'none'", "form-action 'none'",
    ]
    return directives.compactMap(\.self).joined(separator: "; ")
  }
}
