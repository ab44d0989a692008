#include "text/utf8.hpp"

namespace referralbook::text {

void append_utf8(std::string& text, char32_t code) {
    const auto put = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) return put(code);
    if (code < 0x800) {
        put(0xC0 | code >> 6);
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 0x3F));
    } else {
        put(0xF0 | code >> 18), put(0x80 | (code >> 12 & 0x3F)), put(0x80 | (code >> 6 & 0x3F));
    }
    put(0x80 | (code & 0x3F));
}

std::size_t character_length(std::string_view bytes, std::size_t at) {
    const auto byte_at = [&](std::size_t i) -> unsigned { return static_cast<unsigned char>(bytes[i]); };
    const auto first = byte_at(at);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xC2 && first < 0xE0 ? 2
        : (first & 0xF0) == 0xE0                             ? 3
        : first >= 0xF0 && first < 0xF5                      ? 4
                                                             : 0;
    if (length == 0 || bytes.size() - at < length) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte_at(at + i) & 0xC0) != 0x80) return 0;
    const auto second = byte_at(at + 1);
    const bool outside = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)   // overlong, surrogates
        || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);   // overlong, beyond U+10FFFF
    return outside ? 0 : length;
}

}
