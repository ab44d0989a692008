// Loaded before everything else into an office (LD_PRELOAD), it moves that office's clock by the seconds that stand in
// the file REFERRALBOOK_MOVED_CLOCK, looked up at every call: so a test need not wait for midnight.
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

extern "C" __attribute__((visibility("default"))) std::time_t time(std::time_t* into) noexcept {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    auto result = now.tv_sec;
    if (const char* path = std::getenv("REFERRALBOOK_MOVED_CLOCK"))
        if (const int file = open(path, O_RDONLY | O_CLOEXEC); file >= 0) {
            char text[32]{};
            if (read(file, text, sizeof text - 1) > 0) result += std::atol(text);
            close(file);
        }
    if (into) *into = result;
    return result;
}
