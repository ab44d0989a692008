#include "scoring/content_hash.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace referralbook::scoring {

namespace {

// MurmurHash3 (Austin Appleby, public domain): the numbers are the published ones.
constexpr std::uint64_t c1 = 0x87c37b91114253d5, c2 = 0x4cf5ad432745937f;

std::uint64_t mixed_first(std::uint64_t k) { return std::rotl(k * c1, 31) * c2; }
std::uint64_t mixed_second(std::uint64_t k) { return std::rotl(k * c2, 33) * c1; }

std::uint64_t finished(std::uint64_t k) {
    k = (k ^ (k >> 33)) * 0xff51afd7ed558ccd;
    k = (k ^ (k >> 33)) * 0xc4ceb9fe1a85ec53;
    return k ^ (k >> 33);
}

std::uint64_t word(std::byte const* from) {
    std::uint64_t result;
    std::memcpy(&result, from, sizeof result);
    return result;
}

}

void content_hash::block(std::byte const* from) {
    first_ ^= mixed_first(word(from));
    first_ = (std::rotl(first_, 27) + second_) * 5 + 0x52dce729;
    second_ ^= mixed_second(word(from + 8));
    second_ = (std::rotl(second_, 31) + first_) * 5 + 0x38495ab5;
}

void content_hash::bytes(std::span<std::byte const> content) {
    const auto waiting = static_cast<std::size_t>(length_ % rest_.size());
    length_ += content.size();
    if (waiting != 0) {
        const auto part = content.first(std::min(content.size(), rest_.size() - waiting));
        std::ranges::copy(part, rest_.begin() + static_cast<std::ptrdiff_t>(waiting));
        content = content.subspan(part.size());
        if (waiting + part.size() < rest_.size()) return;
        block(rest_.data());
    }
    for (; content.size() >= rest_.size(); content = content.subspan(rest_.size())) block(content.data());
    std::ranges::copy(content, rest_.begin());
}

void content_hash::add(std::string_view text) {
    add(text.size());
    bytes(std::as_bytes(std::span{text}));
}

std::array<std::uint64_t, 2> content_hash::words() const {
    auto rest = rest_;
    std::fill(rest.begin() + static_cast<std::ptrdiff_t>(length_ % rest.size()), rest.end(), std::byte{0});
    auto first = (first_ ^ mixed_first(word(rest.data()))) ^ length_;   // nothing waiting mixes in as nothing
    auto second = (second_ ^ mixed_second(word(rest.data() + 8))) ^ length_;
    first += second;
    second += first;
    first = finished(first);
    second = finished(second);
    first += second;
    second += first;
    return {first, second};
}

std::string content_hash::hex() const {
    std::string text;
    for (const auto part : words())
        for (int shift = 60; shift >= 0; shift -= 4) text += "0123456789abcdef"[(part >> shift) & 15];
    return text;
}

}
