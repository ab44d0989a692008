#pragma once
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace referralbook::scoring {

/// 128 bits over content, the same on every machine of the same byte order (MD5: short and without collisions by accident;
/// nothing here must withstand an attacker).
class content_hash {
public:
    content_hash();
    ~content_hash();
    content_hash(content_hash const&) = delete;
    content_hash& operator=(content_hash const&) = delete;

    void add(std::string_view text);   ///< with its length, so that "ab","c" is not "a","bc"
    template <class T> requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void add(T value) { bytes(std::as_bytes(std::span{&value, 1})); }
    template <class T> requires std::is_arithmetic_v<T>
    void add(std::span<T const> values) {
        add(values.size());
        bytes(std::as_bytes(values));
    }
    std::string hex();                 ///< 32 digits; ends the hash

private:
    void bytes(std::span<std::byte const> content);
    struct state;
    std::unique_ptr<state> state_;
};

}
