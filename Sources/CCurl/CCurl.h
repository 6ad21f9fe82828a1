#ifndef SHOPBELL_CCURL_H
#define SHOPBELL_CCURL_H

#include <curl/curl.h>

// The only place that includes libcurl. Swift cannot call its variadic functions, so each kind of
// argument has its own.

static inline CURLcode curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

typedef size_t (*CurlReadCallback)(char *buffer, size_t size, size_t count, void *context);

static inline CURLcode curl_set_reader(CURL *handle, CurlReadCallback read, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_READFUNCTION, read);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_READDATA, context);
}

typedef size_t (*CurlLineCallback)(char *bytes, size_t size, size_t count, void *context);

// The lines a server says before a transfer begins; never what is said to it.
static inline CURLcode curl_set_line_reader(CURL *handle, CurlLineCallback line, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, line);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
}

typedef int (*CurlDebugCallback)(CURL *handle, curl_infotype kind, char *bytes, size_t count,
                                 void *context);

static inline CURLcode curl_set_debugger(CURL *handle, CurlDebugCallback debug, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, debug);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_DEBUGDATA, context);
}

typedef int (*CurlProgressCallback)(void *context, curl_off_t down, curl_off_t downNow,
                                    curl_off_t up, curl_off_t upNow);

static inline CURLcode curl_set_progress(CURL *handle, CurlProgressCallback progress,
                                         void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, progress);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_XFERINFODATA, context);
}

static inline CURLcode curl_get_number(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode curl_get_words(CURL *handle, CURLINFO info, const char **value) {
    return curl_easy_getinfo(handle, info, value);
}

// Whether a TLS handshake was completed on the way to the server.
static inline int curl_was_encrypted(CURL *handle) {
    curl_off_t microseconds = 0;
    CURLcode code = curl_easy_getinfo(handle, CURLINFO_APPCONNECT_TIME_T, &microseconds);
    return code == CURLE_OK && microseconds > 0;
}

static inline CURLcode curl_get_certificates(CURL *handle, struct curl_certinfo **value) {
    return curl_easy_getinfo(handle, CURLINFO_CERTINFO, value);
}

static inline CURLcode curl_get_socket(CURL *handle, curl_socket_t *value) {
    return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, value);
}

#endif
