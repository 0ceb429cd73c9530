/// That a line is not as the program writes it, so that the decoder of Foundation has to look at it.
///
/// It tells nothing: what is wrong with the line, if anything is, that decoder finds out.
struct Unexpected: Error {}
