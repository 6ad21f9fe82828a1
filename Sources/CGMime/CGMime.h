#ifndef SHOPBELL_CGMIME_H
#define SHOPBELL_CGMIME_H

#include <gmime/gmime.h>

// The only place that includes GMime. Inline functions stand in for what Swift cannot import:
// cast macros, GObject type checks, and streams over memory that stays with the caller.

typedef enum {
    MimePartLeaf,
    MimePartMultipart,
    MimePartMessage,
} MimePartKind;

static inline void mime_ignore_log(const gchar *domain, GLogLevelFlags level, const gchar *message,
                                   gpointer context) {
    (void)domain; (void)level; (void)message; (void)context;
}

// GLib would otherwise write complaints about hostile mail to the terminal that curses owns.
static inline void mime_start(void) {
    g_mime_init();
    g_log_set_handler("gmime", (GLogLevelFlags)(G_LOG_LEVEL_MASK & ~G_LOG_LEVEL_ERROR),
                      mime_ignore_log, NULL);
}

// Text without a charset is UTF-8 when it is valid UTF-8, else Windows-1252; never the locale's.
static inline GMimeParserOptions *mime_reading_options(void) {
    const char *fallbacks[] = {"utf-8", "windows-1252", NULL};
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_fallback_charsets(options, fallbacks);
    g_mime_parser_options_set_address_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_allow_addresses_without_domain(options, TRUE);
    return options;
}

// A parsed part and GLib's view of the caller's bytes, which its streams read from.
typedef struct {
    GMimeObject *part;
    GByteArray *window;
} MimeReading;

// The part is NULL when there is none. It refers to `bytes`, which must outlive it; ended by
// mime_end_reading in either case.
static inline MimeReading mime_read_part(const void *bytes, gsize count,
                                         GMimeParserOptions *options) {
    MimeReading reading = {NULL, g_byte_array_new()};
    reading.window->data = (guint8 *)bytes;
    reading.window->len = (guint)count;
    GMimeStream *stream = g_mime_stream_mem_new();
    g_mime_stream_mem_set_byte_array((GMimeStreamMem *)stream, reading.window);
    g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, FALSE);
    g_mime_stream_set_bounds(stream, 0, (gint64)count);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);
    g_mime_parser_set_persist_stream(parser, TRUE);
    reading.part = g_mime_parser_construct_part(parser, options);
    g_object_unref(parser);
    g_object_unref(stream);
    return reading;
}

static inline void mime_end_reading(MimeReading reading) {
    if (reading.part != NULL) g_object_unref(reading.part);
    reading.window->data = NULL;
    reading.window->len = 0;
    g_byte_array_free(reading.window, TRUE);
}

static inline MimePartKind mime_kind(GMimeObject *part) {
    if (GMIME_IS_MULTIPART(part)) return MimePartMultipart;
    if (GMIME_IS_MESSAGE_PART(part)) return MimePartMessage;
    return MimePartLeaf;
}

static inline int mime_child_count(GMimeObject *multipart) {
    return g_mime_multipart_get_count((GMimeMultipart *)multipart);
}

static inline GMimeObject *mime_child(GMimeObject *multipart, int index) {
    return g_mime_multipart_get_part((GMimeMultipart *)multipart, index);
}

static inline const char *mime_file_name(GMimeObject *part) {
    if (GMIME_IS_PART(part)) return g_mime_part_get_filename((GMimePart *)part);
    const char *name = g_mime_object_get_content_disposition_parameter(part, "filename");
    return name != NULL ? name : g_mime_object_get_content_type_parameter(part, "name");
}

static inline const char *mime_inner_message_id(GMimeObject *part) {
    if (!GMIME_IS_MESSAGE_PART(part)) return NULL;
    GMimeMessage *inner = g_mime_message_part_get_message((GMimeMessagePart *)part);
    return inner == NULL ? NULL : g_mime_message_get_message_id(inner);
}

// A stream of the part's content with its transfer encoding undone, or NULL. The caller unrefs it.
static inline GMimeStream *mime_open_content(GMimeObject *part) {
    if (!GMIME_IS_PART(part)) return NULL;
    GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)part);
    if (content == NULL) return NULL;
    GMimeStream *source = g_mime_data_wrapper_get_stream(content);
    if (source == NULL) return NULL;
    g_mime_stream_reset(source);
    GMimeStream *decoded = g_mime_stream_filter_new(source);
    GMimeFilter *filter = g_mime_filter_basic_new(g_mime_data_wrapper_get_encoding(content), FALSE);
    g_mime_stream_filter_add((GMimeStreamFilter *)decoded, filter);
    g_object_unref(filter);
    return decoded;
}

// The bytes of an enclosed message as they arrived, or NULL. The caller unrefs the stream.
static inline GMimeStream *mime_open_inner_message(GMimeObject *part) {
    if (!GMIME_IS_MESSAGE_PART(part)) return NULL;
    GMimeMessage *inner = g_mime_message_part_get_message((GMimeMessagePart *)part);
    if (inner == NULL) return NULL;
    GMimeStream *memory = g_mime_stream_mem_new();
    g_mime_object_write_to_stream((GMimeObject *)inner, NULL, memory);
    g_mime_stream_reset(memory);
    return memory;
}

static inline InternetAddressList *mime_group_members(InternetAddress *address) {
    if (!INTERNET_ADDRESS_IS_GROUP(address)) return NULL;
    return internet_address_group_get_members((InternetAddressGroup *)address);
}

static inline const char *mime_mailbox_address(InternetAddress *address) {
    if (!INTERNET_ADDRESS_IS_MAILBOX(address)) return NULL;
    return internet_address_mailbox_get_addr((InternetAddressMailbox *)address);
}

static inline void mime_release(void *object) {
    g_object_unref(object);
}

// Composing.

static inline GMimeObject *mime_new_leaf(const char *type, const char *subtype, const void *bytes,
                                         gsize count, GMimeContentEncoding encoding) {
    GMimePart *part = g_mime_part_new_with_type(type, subtype);
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)bytes, count);
    GMimeDataWrapper *content =
        g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
    g_mime_part_set_content(part, content);
    g_mime_part_set_content_encoding(part, encoding);
    g_object_unref(content);
    g_object_unref(stream);
    return (GMimeObject *)part;
}

static inline GMimeObject *mime_new_multipart(const char *subtype, const char *boundary) {
    GMimeMultipart *multipart = g_mime_multipart_new_with_subtype(subtype);
    g_mime_multipart_set_boundary(multipart, boundary);
    return (GMimeObject *)multipart;
}

// The multipart keeps its own reference.
static inline void mime_add_child(GMimeObject *multipart, GMimeObject *child) {
    g_mime_multipart_add((GMimeMultipart *)multipart, child);
}

static inline void mime_set_file_name(GMimeObject *part, const char *name) {
    g_mime_object_set_disposition(part, "attachment");
    g_mime_object_set_content_disposition_parameter(part, "filename", name);
}

// Names beyond ASCII are written as UTF-8; GMime alone would choose an older charset for each.
static inline void mime_add_mailbox(GMimeMessage *message, GMimeAddressType kind, const char *name,
                                    const char *address) {
    InternetAddress *mailbox = internet_address_mailbox_new(name, address);
    internet_address_set_charset(mailbox, "utf-8");
    internet_address_list_add(g_mime_message_get_addresses(message, kind), mailbox);
    g_object_unref(mailbox);
}

static inline void mime_set_body(GMimeMessage *message, GMimeObject *body) {
    g_mime_message_set_mime_part(message, body);
}

static inline void mime_set_header(GMimeMessage *message, const char *name, const char *value) {
    g_mime_object_set_header((GMimeObject *)message, name, value, "utf-8");
}

static inline void mime_set_date(GMimeMessage *message, gint64 seconds, int offset_minutes) {
    GTimeZone *zone = g_time_zone_new_offset(offset_minutes * 60);
    GDateTime *utc = g_date_time_new_from_unix_utc(seconds);
    if (utc != NULL) {
        GDateTime *local = g_date_time_to_timezone(utc, zone);
        if (local != NULL) {
            g_mime_message_set_date(message, local);
            g_date_time_unref(local);
        }
        g_date_time_unref(utc);
    }
    g_time_zone_unref(zone);
}

// The finished message, released by g_byte_array_unref; NULL when it could not be written whole.
static inline GByteArray *mime_write_message(GMimeMessage *message, gboolean crlf) {
    GMimeFormatOptions *format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(
        format, crlf ? GMIME_NEWLINE_FORMAT_DOS : GMIME_NEWLINE_FORMAT_UNIX);
    g_mime_format_options_set_param_encoding_method(format, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    GMimeStream *stream = g_mime_stream_mem_new();
    gboolean whole = g_mime_object_write_to_stream((GMimeObject *)message, format, stream) > 0;
    GByteArray *bytes = g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
    g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, FALSE);
    g_object_unref(stream);
    g_mime_format_options_free(format);
    if (whole) return bytes;
    g_byte_array_unref(bytes);
    return NULL;
}

#endif
