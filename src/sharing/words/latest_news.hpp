#pragma once
#include <chrono>
#include <string>
#include <utility>

namespace referralbook::sharing {

/// What another desk did last, "Ada: Thank Dr Ünal, 10:42", for as long as somebody needs to see it.
class latest_news {
public:
    using moment = std::chrono::steady_clock::time_point;

    /// Each look at the server brings the last one, also where it is known already. Whether it is news.
    bool came(std::string const& news, moment now) {
        if (news.empty() || news == news_) return false;
        news_ = news;
        since_ = now;
        return true;
    }
    /// It, or "" where it has been said long enough.
    std::string standing(moment now) const { return now - since_ < stands ? news_ : std::string{}; }

private:
    static constexpr std::chrono::seconds stands{30};
    std::string news_;
    moment since_{};
};

}
