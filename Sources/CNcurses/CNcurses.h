#ifndef SHOPBELL_CNCURSES_H
#define SHOPBELL_CNCURSES_H

/*
 * The only place that includes curses. Swift cannot see its macros, nor use its global
 * variables, so each gets a small function here; the names say what it stands for.
 */
#define NCURSES_NOMACROS 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <term.h>
#include <wchar.h>

/* Hidden by <wchar.h> unless _XOPEN_SOURCE was defined before the first libc header. */
extern int wcwidth(wchar_t);

/* newterm, without the signal handlers that it would install. */
static inline SCREEN *_Nullable cncurses_newterm(
    const char *_Nonnull type, FILE *_Nonnull output, FILE *_Nonnull input) {
    static const int signals[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
    struct sigaction before[4];
    for (int index = 0; index < 4; index++) sigaction(signals[index], NULL, &before[index]);
    SCREEN *screen = newterm(type, output, input);
    for (int index = 0; index < 4; index++) sigaction(signals[index], &before[index], NULL);
    return screen;
}

static inline WINDOW *_Nullable cncurses_stdscr(void) { return stdscr; }
static inline WINDOW *_Nullable cncurses_curscr(void) { return curscr; }

/* Curses resets the palette on leaving, also one that it never touched but the owner did. */
static inline void cncurses_keep_palette(void) { orig_colors = NULL; }

static inline int cncurses_colors(void) { return COLORS; }
static inline int cncurses_color_pairs(void) { return COLOR_PAIRS; }

static inline bool cncurses_locale_is_utf8(void) {
    const char *set = nl_langinfo(CODESET);
    return set && set[0] == 'U' && set[1] == 'T' && set[2] == 'F' && set[3] == '-' && set[4] == '8';
}

static const attr_t cncurses_bold = WA_BOLD;
static const attr_t cncurses_dim = WA_DIM;
static const attr_t cncurses_underline = WA_UNDERLINE;
static const attr_t cncurses_reverse = WA_REVERSE;
static const attr_t cncurses_italic = WA_ITALIC;

/* A base and up to four marks, then zeros. */
struct cncurses_glyph {
    wchar_t text[6];
};

/*
 * Puts a glyph into the standard screen. Nothing wraps, scrolls or moves the cursor; a wide base
 * takes the next cell too.
 */
static inline void cncurses_put(
    int row, int column, struct cncurses_glyph glyph, attr_t attributes, int pair) {
    cchar_t cell;
    if (setcchar(&cell, glyph.text, attributes, 0, &pair) == OK) {
        mvwadd_wchnstr(stdscr, row, column, &cell, 1);
    }
}

#endif
