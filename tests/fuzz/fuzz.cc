// libFuzzer's entry, built by the preset `fuzz` once for each reader: READ is a function of entries.hpp or
// word_entries.hpp.
#include "entries.hpp"
#include "word_entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
    referralbook::fuzz::READ({reinterpret_cast<char const*>(bytes), size});
    return 0;
}
