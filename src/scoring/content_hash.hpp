#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace referralbook::scoring {

/// 128 bits over content, the same on every machine of the same byte order (MurmurHash3, its form x64 128: quick and
/// without collisions by accident; nothing here must withstand an attacker).
class content_hash {
public:
    explicit content_hash(std::uint64_t seed = 0) : first_{seed}, second_{seed} {}

    void add(std::string_view text);   ///< with its length, so that "ab","c" is not "a","bc"
    template <class T>
        requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void add(T value) {
        bytes(std::as_bytes(std::span{&value, 1}));
    }
    template <class T>
        requires std::is_arithmetic_v<T>
    void add(std::span<T const> values) {
        add(values.size());
        bytes(std::as_bytes(values));
    }
    void bytes(std::span<std::byte const> content);   ///< as they are, without a length
    std::array<std::uint64_t, 2> words() const;
    std::string hex() const;   ///< 32 digits

private:
    void block(std::byte const* from);

    std::uint64_t first_, second_, length_ = 0;
    std::array<std::byte, 16> rest_{};   // the bytes that fill no block yet: length_ % 16 of them
};

}
