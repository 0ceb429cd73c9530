#include <libxml/xmlversion.h>
// With ICU the headers take in those of the system's ICU, which Foundation's own contradict; nothing of it is used here.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
