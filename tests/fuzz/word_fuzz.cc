// libFuzzer's entry for what people type and what a workbook keeps, built by the preset `fuzz`: READ is one of
// word_entries.hpp or entries.hpp.
#include "entries.hpp"
#include "word_entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
    referralbook::fuzz::READ({reinterpret_cast<char const*>(bytes), size});
    return 0;
}
