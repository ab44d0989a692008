#pragma once
#include "office/support/database_server.hpp"
#include "office/support/office.hpp"
#include "office/support/workbook.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::tests {

/// The arguments of Share this book and Join a shared book that lead to the_server(), with the name that others see.
std::vector<std::pair<std::string, com::sun::star::uno::Any>> to_the_server(
    std::string_view who, std::vector<std::pair<std::string, com::sun::star::uno::Any>> more = {});

/// Two offices with a workbook each: Ada's is the small book, and Ben's is empty until it joins.
class two_desks : public testing::Test {
protected:
    void share();   ///< Ada shares it as "Practice"
    void join(std::vector<std::pair<std::string, com::sun::star::uno::Any>> more = {});   ///< Ben joins
    void TearDown() override;
    workbook& ada() { return *ada_; }
    workbook& ben() { return *ben_; }

    std::unique_ptr<workbook> ada_, ben_;
    std::unique_ptr<office> second_;   ///< Ben's
};

/// True as soon as it holds; asked again and again.
bool becomes_true(std::function<bool()> const& holds, std::chrono::milliseconds patience = std::chrono::seconds{40});

/// What stands in the typed columns of the referrals and of the touches, a line a row, in no order.
std::multiset<std::string> referrals_of(workbook const& book);
std::multiset<std::string> touches_of(workbook const& book);

/// Where a referral stands in this workbook, as at() wants it; throws where it is not.
int row_of(workbook const& book, std::string_view number);

/// Changes of the history that did not expect what the one before them left: always 0.
std::string hidden_changes();

}
