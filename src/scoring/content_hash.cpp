#include "scoring/content_hash.hpp"

#include <boost/uuid/detail/md5.hpp>

#include <algorithm>
#include <array>

namespace referralbook::scoring {

// Boost's MD5 loads words from where the content lies, which may be no address for a word: whole blocks of an aligned
// buffer are all it gets to see.
struct content_hash::state {
    boost::uuids::detail::md5 md5;
    alignas(64) std::array<std::byte, 4096> buffer;
    std::size_t used = 0;

    void flush() {
        md5.process_bytes(buffer.data(), used);
        used = 0;
    }
};

content_hash::content_hash() : state_{std::make_unique<state>()} {}
content_hash::~content_hash() = default;

void content_hash::bytes(std::span<std::byte const> content) {
    while (!content.empty()) {
        const auto part = content.first(std::min(content.size(), state_->buffer.size() - state_->used));
        std::ranges::copy(part, state_->buffer.begin() + static_cast<std::ptrdiff_t>(state_->used));
        state_->used += part.size();
        content = content.subspan(part.size());
        if (state_->used == state_->buffer.size()) state_->flush();
    }
}

void content_hash::add(std::string_view text) {
    add(text.size());
    bytes(std::as_bytes(std::span{text}));
}

std::string content_hash::hex() {
    state_->flush();
    boost::uuids::detail::md5::digest_type digest;
    state_->md5.get_digest(digest);
    std::string text;
    for (const auto part : digest)   // words in older Boost, bytes in newer
        for (int shift = 8 * static_cast<int>(sizeof part) - 4; shift >= 0; shift -= 4)
            text += "0123456789abcdef"[(part >> shift) & 15];
    return text;
}

}
