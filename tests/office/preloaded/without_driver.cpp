// Loaded before everything else into an office (LD_PRELOAD), it hides the library of LibreOffice's PostgreSQL driver:
// as on a computer without the package libreoffice-sdbc-postgresql, where the driver's name may still be known.
#include <cstring>
#include <dlfcn.h>

extern "C" __attribute__((visibility("default"))) void* dlopen(char const* path, int how) noexcept {
    using call = void* (*)(char const*, int);
    static const auto real = reinterpret_cast<call>(dlsym(RTLD_NEXT, "dlopen"));
    if (path && std::strstr(path, "postgresql-sdbc")) return nullptr;
    return real(path, how);
}
