#include "core/bundle/replay.h"

#include "core/base/canonical_json.h"
#include "core/rules/consistent.h"

#include <QJsonArray>

#include <algorithm>

namespace core::bundle {

namespace {

using namespace Qt::StringLiterals;

QString firstDifference(const QJsonValue &kept, const QJsonValue &again, const QString &path);

QString differenceIn(const QJsonObject &kept, const QJsonObject &again, const QString &path)
{
    QStringList keys = kept.keys() + again.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const QString &key : keys) {
        const QString inside = path.isEmpty() ? key : path + u'.' + key;
        if (!kept.contains(key) || !again.contains(key))
            return inside;
        const QString found = firstDifference(kept[key], again[key], inside);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString differenceIn(const QJsonArray &kept, const QJsonArray &again, const QString &path)
{
    for (qsizetype i = 0; i < std::max(kept.size(), again.size()); ++i) {
        const QString inside = u"%1[%2]"_s.arg(path).arg(i);
        if (i >= kept.size() || i >= again.size())
            return inside;
        const QString found = firstDifference(kept[i], again[i], inside);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString firstDifference(const QJsonValue &kept, const QJsonValue &again, const QString &path)
{
    if (kept.isObject() && again.isObject())
        return differenceIn(kept.toObject(), again.toObject(), path);
    if (kept.isArray() && again.isArray())
        return differenceIn(kept.toArray(), again.toArray(), path);
    return kept == again ? QString() : path;
}

QDate dayIn(const QJsonObject &json, const QString &key)
{
    return QDate::fromString(json[key].toString(), Qt::ISODate);
}

}   // namespace

Result<DecisionRecord> DecisionRecord::fromJson(const QJsonObject &json)
{
    DecisionRecord record;
    record.benefit = json[u"benefit"_s].toString();
    record.on = dayIn(json, u"on"_s);
    record.knownOn = dayIn(json, u"known_on"_s);
    record.bundleVersion = json[u"bundle_version"_s].toString();
    record.bundleSha256 = json[u"bundle_sha256"_s].toString();
    record.inputs = json[u"inputs"_s].toObject();
    const QJsonObject fixed = json[u"fixed"_s].toObject();
    for (auto name = fixed.begin(); name != fixed.end(); ++name)
        record.fixed.insert(name.key(), name.value().toString());
    record.decision = json[u"decision"_s].toObject();
    if (record.benefit.isEmpty() || !record.on.isValid() || !record.knownOn.isValid() ||
        record.bundleSha256.size() != 64 || !json[u"inputs"_s].isObject() ||
        record.decision.isEmpty())
        return fail(ErrorCode::Corrupt, u"record of a decision with a member missing"_s);
    return record;
}

QJsonObject DecisionRecord::toJson() const
{
    QJsonObject json{{u"benefit"_s, benefit},
                     {u"on"_s, on.toString(Qt::ISODate)},
                     {u"known_on"_s, knownOn.toString(Qt::ISODate)},
                     {u"bundle_version"_s, bundleVersion},
                     {u"bundle_sha256"_s, bundleSha256},
                     {u"inputs"_s, inputs},
                     {u"decision"_s, decision}};
    QJsonObject names;
    for (auto name = fixed.cbegin(); name != fixed.cend(); ++name)
        names.insert(name.key(), *name);
    if (!names.isEmpty())
        json.insert(u"fixed"_s, names);
    return json;
}

Result<DecisionRecord> recordDecision(const rules::Catalogue &rules, const QString &benefit,
                                      const QJsonObject &inputs,
                                      const rules::EvaluateOptions &options)
{
    const auto given = rules.readFacts(benefit, inputs);
    if (!given)
        return tl::unexpected(given.error());
    rules::EvaluateOptions all{options.on, options.knownOn, given->fixed};
    all.fixed.insert(options.fixed);
    const auto decided = rules::decideConsistent(rules, benefit, given->facts, all);
    return decided.map([&](const rules::Decision &decision) {
        // The days of the decision, which the facts may have chosen.
        return DecisionRecord{benefit,        decision.on, decision.knownOn, rules.version(),
                              rules.sha256(), inputs,      options.fixed,    decision.toJson()};
    });
}

Result<Replayed> replay(const DecisionRecord &record, const rules::Catalogue &rules)
{
    if (rules.sha256() != record.bundleSha256)
        return fail(ErrorCode::Conflict, u"rules with another hash than the record's"_s);
    const auto again = recordDecision(rules, record.benefit, record.inputs,
                                      {record.on, record.knownOn, record.fixed});
    if (!again)
        return tl::unexpected(again.error());
    const auto kept = canonicalJson(record.decision);
    const auto made = canonicalJson(again->decision);
    if (!kept || !made)
        return fail(ErrorCode::Corrupt, u"decision without a canonical form"_s);
    return Replayed{*kept, *made, firstDifference(record.decision, again->decision, {})};
}

}   // namespace core::bundle
