// libFuzzer's entry, built by the preset `fuzz`.
#include "entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
    referralbook::fuzz::read_as_mail({reinterpret_cast<char const*>(bytes), size});
    return 0;
}
