#pragma once
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_reader.hpp"

#include <gtest/gtest.h>
#include <initializer_list>

namespace referralbook::recognition {

/// A person's name and its parts.
struct a_case {
    const char *name, *title, *given, *family;
};

/// Each is read so, and the key of its key is itself.
inline void expect_read(std::initializer_list<a_case> all) {
    for (auto const& one : all) {
        const auto read = read_name(one.name);
        EXPECT_EQ(read.kind, name_kind::person) << one.name;
        EXPECT_EQ(read.title, one.title) << one.name;
        EXPECT_EQ(read.given, one.given) << one.name;
        EXPECT_EQ(read.family, one.family) << one.name;
        EXPECT_EQ(name_key(one.name), read.key) << one.name;
        EXPECT_EQ(name_key(read.key), read.key) << one.name;
    }
}

}
