#include "office/support/office.hpp"

#include <cstdio>
#include <gtest/gtest.h>

int main(int count, char** words) {
    testing::InitGoogleTest(&count, words);
    const int result = referralbook::tests::run_tests();
    if (!referralbook::tests::close_the_office()) {
        std::fputs("The office had gone before the tests ended.\n", stderr);
        return result ? result : 1;
    }
    return result;
}
