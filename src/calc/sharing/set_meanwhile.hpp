#pragma once
#include <atomic>

namespace referralbook::calc {

/// Sets a flag for as long as it lives, and then leaves it as it was, whatever is thrown.
class set_meanwhile {
public:
    explicit set_meanwhile(std::atomic<bool>& flag) : flag_{flag}, before_{flag.exchange(true)} {}
    ~set_meanwhile() { flag_ = before_; }
    set_meanwhile(set_meanwhile const&) = delete;
    set_meanwhile& operator=(set_meanwhile const&) = delete;

private:
    std::atomic<bool>& flag_;
    bool before_;
};

}
