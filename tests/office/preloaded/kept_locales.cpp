// Loaded before everything else into an office (LD_PRELOAD) together with the address sanitizer. Under that, the lock
// of the C library's locales is not in order when LibreOffice 7.4 frees its first one, and it would wait for ever: so
// no locale is freed. They are few.
#include <clocale>

extern "C" __attribute__((visibility("default"))) void freelocale(locale_t) noexcept {}
