#include "scoring/content_hash.hpp"

#include <boost/uuid/detail/md5.hpp>

#include <array>
#include <cstring>

namespace referralbook::scoring {

struct content_hash::state {
    boost::uuids::detail::md5 md5;
};

content_hash::content_hash() : state_{std::make_unique<state>()} {}
content_hash::~content_hash() = default;

void content_hash::bytes(std::span<std::byte const> content) {
    state_->md5.process_bytes(content.data(), content.size());
}

void content_hash::add(std::string_view text) {
    add(text.size());
    bytes(std::as_bytes(std::span{text}));
}

std::string content_hash::hex() {
    boost::uuids::detail::md5::digest_type digest;
    state_->md5.get_digest(digest);
    std::array<unsigned char, 16> raw{};
    static_assert(sizeof digest == raw.size());   // words in older Boost, bytes in newer: the same memory
    std::memcpy(raw.data(), digest, raw.size());
    std::string text;
    for (const auto byte : raw) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

}
