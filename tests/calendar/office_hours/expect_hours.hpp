#pragma once
#include "calendar/office_hours/hours_reader.hpp"
#include "calendar/office_hours/office_hours_text.hpp"

#include <gtest/gtest.h>
#include <initializer_list>

namespace referralbook::calendar {

/// Hours as somebody writes them, and as text_of says them.
struct written {
    char const* text;
    char const* means;
};

/// Each means that, and what is said of it is read back as the same.
inline void expect_read(std::initializer_list<written> all) {
    for (auto const& [text, means] : all) {
        const auto hours = read_office_hours(text);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_EQ(text_of(*hours), means) << text;
        EXPECT_EQ(read_office_hours(text_of(*hours)), hours) << text;
    }
}

inline void expect_unreadable(std::initializer_list<char const*> all) {
    for (const auto* text : all) {
        const auto hours = read_office_hours(text);
        EXPECT_FALSE(hours) << text << ": " << text_of(*hours);
    }
}

}
