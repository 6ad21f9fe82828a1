#ifndef SHOPBELL_CHTMLPARSER_H
#define SHOPBELL_CHTMLPARSER_H

// The ICU types that libxml2 would show are not those that Foundation brings; where both are seen
// the compiler gives up. Nothing here uses them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/uri.h>
#include <string.h>

// The only place that includes libxml2's HTML parser. It is driven by its events, so no tree is
// built, nothing recurses, and no function that could open a file or a connection is called.

static inline void html_ignore(void *context, const xmlChar *text, int length) {
    (void)context; (void)text; (void)length;
}

// Reads UTF-8 `bytes`, calling back for each element and run of text. XML_PARSE_HUGE: without it
// everything past a depth of 256 is dropped in silence.
static inline void html_read(const char *bytes, int length, void *context, htmlParserCtxtPtr parser,
                             startElementSAXFunc start, endElementSAXFunc end,
                             charactersSAXFunc text) {
    htmlSAXHandlerPtr events = parser->sax;
    memset(events, 0, sizeof(*events));
    events->startElement = start;
    events->endElement = end;
    events->characters = text;
    events->ignorableWhitespace = text;
    events->cdataBlock = html_ignore;
    parser->userData = context;
    htmlDocPtr document = htmlCtxtReadMemory(
        parser, bytes, length, NULL, "UTF-8",
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
            | HTML_PARSE_NODEFDTD | XML_PARSE_HUGE);
    if (document != NULL) xmlFreeDoc(document);
}

#endif
