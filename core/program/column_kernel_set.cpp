#include "core/program/column_kernels.h"

#include "core/program/column_loops.h"

// COLUMN_LEVEL, from the build: baseline, avx2 or avx512.
namespace core::program::COLUMN_LEVEL {

namespace {

template <class Function, class Compute, Form A, Form B>
Kernel binaryInto(Lane result)
{
    constexpr bool kReal = sizeof(static_cast<Compute>(0.5)) == sizeof(double) &&
                           static_cast<Compute>(0.5) != static_cast<Compute>(0);
    constexpr bool kTruth = sizeof(Function::of(Compute(0), Compute(0))) == sizeof(bool);
    if (result == Lane::Narrow)
        return &binary<Function, Compute, A, B, NarrowNumber>;
    if constexpr (!kTruth && kReal) {
        if (result == Lane::Real)
            return &binary<Function, Compute, A, B, double>;
    } else if constexpr (!kTruth && sizeof(Compute) == sizeof(WideNumber)) {
        if (result == Lane::Wide)
            return &binary<Function, Compute, A, B, WideNumber>;
    }
    return nullptr;
}

template <class Function, class Compute, Form own, Form A>
Kernel binarySecond(const KernelWish &wish)
{
    if (wish.b == Form::Narrow)
        return binaryInto<Function, Compute, A, Form::Narrow>(wish.result);
    if constexpr (own != Form::Narrow) {
        if (wish.b == own)
            return binaryInto<Function, Compute, A, own>(wish.result);
    }
    if constexpr (A != Form::Constant) {
        if (wish.b == Form::Constant)
            return binaryInto<Function, Compute, A, Form::Constant>(wish.result);
    }
    return nullptr;
}

template <class Function, class Compute, Form own>
Kernel binaryFirst(const KernelWish &wish)
{
    if (wish.a == Form::Narrow)
        return binarySecond<Function, Compute, own, Form::Narrow>(wish);
    if constexpr (own != Form::Narrow) {
        if (wish.a == own)
            return binarySecond<Function, Compute, own, own>(wish);
    }
    if (wish.a == Form::Constant)
        return binarySecond<Function, Compute, own, Form::Constant>(wish);
    return nullptr;
}

template <class Function>
Kernel numberLoop(const KernelWish &wish)
{
    switch (wish.compute) {
    case Lane::Narrow:
        return binaryFirst<Function, NarrowNumber, Form::Narrow>(wish);
    case Lane::Real:
        return binaryFirst<Function, double, Form::Real>(wish);
    case Lane::Wide:
        return binaryFirst<Function, WideNumber, Form::Wide>(wish);
    }
    return nullptr;
}

template <class Function>
Kernel bitLoop(const KernelWish &wish)
{
    if (wish.compute == Lane::Narrow)
        return binaryFirst<Function, NarrowNumber, Form::Narrow>(wish);
    return wish.compute == Lane::Wide ? binaryFirst<Function, WideNumber, Form::Wide>(wish)
                                      : nullptr;
}

template <class Compute, Form B, Form C>
Kernel selectInto(Lane result)
{
    if (result == Lane::Narrow)
        return &select<Compute, B, C, NarrowNumber>;
    if constexpr (sizeof(Compute) == sizeof(WideNumber)) {
        if (result != Lane::Narrow)
            return &select<Compute, B, C, Compute>;
    }
    return nullptr;
}

template <class Compute, Form own, Form B>
Kernel selectThird(const KernelWish &wish)
{
    if (wish.c == Form::Narrow)
        return selectInto<Compute, B, Form::Narrow>(wish.result);
    if (wish.c == Form::Constant)
        return selectInto<Compute, B, Form::Constant>(wish.result);
    if constexpr (own != Form::Narrow) {
        if (wish.c == own)
            return selectInto<Compute, B, own>(wish.result);
    }
    return nullptr;
}

template <class Compute, Form own>
Kernel selectSecond(const KernelWish &wish)
{
    if (wish.b == Form::Narrow)
        return selectThird<Compute, own, Form::Narrow>(wish);
    if (wish.b == Form::Constant)
        return selectThird<Compute, own, Form::Constant>(wish);
    if constexpr (own != Form::Narrow) {
        if (wish.b == own)
            return selectThird<Compute, own, own>(wish);
    }
    return nullptr;
}

Kernel selectLoop(const KernelWish &wish)
{
    if (wish.a != Form::Narrow)
        return nullptr;
    switch (wish.compute) {
    case Lane::Narrow:
        return wish.result == Lane::Narrow ? selectSecond<NarrowNumber, Form::Narrow>(wish)
                                           : nullptr;
    case Lane::Real:
        return wish.result != Lane::Wide ? selectSecond<double, Form::Real>(wish) : nullptr;
    case Lane::Wide:
        return wish.result != Lane::Real ? selectSecond<WideNumber, Form::Wide>(wish) : nullptr;
    }
    return nullptr;
}

template <class Compute, Form A>
Kernel copyInto(Lane result)
{
    switch (result) {
    case Lane::Narrow:
        return &unary<Copy, Compute, A, NarrowNumber>;
    case Lane::Real:
        return &unary<Copy, Compute, A, double>;
    case Lane::Wide:
        return &unary<Copy, Compute, A, WideNumber>;
    }
    return nullptr;
}

Kernel copyLoop(const KernelWish &wish)
{
    switch (wish.a) {
    case Form::Narrow:
        return copyInto<NarrowNumber, Form::Narrow>(wish.result);
    case Form::Real:
        return copyInto<double, Form::Real>(wish.result);
    case Form::Wide:
        return copyInto<WideNumber, Form::Wide>(wish.result);
    case Form::Constant:
        return copyInto<WideNumber, Form::Constant>(wish.result);
    }
    return nullptr;
}

Kernel negateLoop(const KernelWish &wish)
{
    if (wish.compute == Lane::Narrow && wish.a == Form::Narrow && wish.result == Lane::Narrow)
        return &unary<Negate, NarrowNumber, Form::Narrow, NarrowNumber>;
    if (wish.compute == Lane::Real && wish.a == Form::Real && wish.result == Lane::Real)
        return &unary<Negate, double, Form::Real, double>;
    if (wish.compute == Lane::Wide && wish.a == Form::Wide && wish.result == Lane::Wide)
        return &unary<Negate, WideNumber, Form::Wide, WideNumber>;
    return nullptr;
}

Kernel notLoop(const KernelWish &wish)
{
    return wish.a == Form::Narrow && wish.result == Lane::Narrow
               ? &unary<Not, NarrowNumber, Form::Narrow, NarrowNumber>
               : nullptr;
}

template <Form A>
Kernel scaleInto(const KernelWish &wish)
{
    if (wish.loop == Loop::Scale)
        return wish.result == Lane::Narrow ? &scale<A, NarrowNumber> : &scale<A, double>;
    return wish.result == Lane::Narrow ? &scaleOut<A, NarrowNumber> : &scaleOut<A, double>;
}

Kernel scaleLoop(const KernelWish &wish)
{
    if (wish.result == Lane::Wide)
        return nullptr;
    if (wish.a == Form::Narrow)
        return scaleInto<Form::Narrow>(wish);
    return wish.a == Form::Real ? scaleInto<Form::Real>(wish) : nullptr;
}

template <Form A>
Kernel quotientOver(const KernelWish &wish)
{
    if (wish.b == Form::Narrow)
        return wish.result == Lane::Narrow ? &quotient<A, Form::Narrow, NarrowNumber>
                                           : &quotient<A, Form::Narrow, double>;
    if (wish.b == Form::Real)
        return wish.result == Lane::Narrow ? &quotient<A, Form::Real, NarrowNumber>
                                           : &quotient<A, Form::Real, double>;
    return nullptr;
}

Kernel quotientLoop(const KernelWish &wish)
{
    if (wish.result == Lane::Wide)
        return nullptr;
    switch (wish.a) {
    case Form::Narrow:
        return quotientOver<Form::Narrow>(wish);
    case Form::Real:
        return quotientOver<Form::Real>(wish);
    case Form::Constant:
        return quotientOver<Form::Constant>(wish);
    case Form::Wide:
        return nullptr;
    }
    return nullptr;
}

template <class Compute, Form A>
Kernel stepInto(Lane result)
{
    switch (result) {
    case Lane::Narrow:
        return &step<Compute, A, NarrowNumber>;
    case Lane::Real:
        return &step<Compute, A, double>;
    case Lane::Wide:
        return &step<Compute, A, WideNumber>;
    }
    return nullptr;
}

Kernel stepLoop(const KernelWish &wish)
{
    switch (wish.a) {
    case Form::Narrow:
        return stepInto<NarrowNumber, Form::Narrow>(wish.result);
    case Form::Real:
        return stepInto<double, Form::Real>(wish.result);
    case Form::Wide:
        return stepInto<WideNumber, Form::Wide>(wish.result);
    case Form::Constant:
        return nullptr;
    }
    return nullptr;
}

Kernel findNumber(const KernelWish &wish)
{
    switch (wish.loop) {
    case Loop::Add:
        return numberLoop<Add>(wish);
    case Loop::Subtract:
        return numberLoop<Subtract>(wish);
    case Loop::Multiply:
        return numberLoop<Multiply>(wish);
    case Loop::Min:
        return numberLoop<Min>(wish);
    case Loop::Max:
        return numberLoop<Max>(wish);
    case Loop::Equal:
        return numberLoop<Equal>(wish);
    case Loop::Less:
        return numberLoop<Less>(wish);
    case Loop::LessEqual:
        return numberLoop<LessEqual>(wish);
    default:
        return nullptr;
    }
}

Kernel find(const KernelWish &wish)
{
    switch (wish.loop) {
    case Loop::And:
        return bitLoop<And>(wish);
    case Loop::Or:
        return bitLoop<Or>(wish);
    case Loop::Overlaps:
        return bitLoop<Overlaps>(wish);
    case Loop::Within:
        return bitLoop<Within>(wish);
    case Loop::Not:
        return notLoop(wish);
    case Loop::Negate:
        return negateLoop(wish);
    case Loop::Select:
        return selectLoop(wish);
    case Loop::Copy:
        return copyLoop(wish);
    case Loop::Scale:
    case Loop::ScaleOut:
        return scaleLoop(wish);
    case Loop::Quotient:
        return quotientLoop(wish);
    case Loop::Step:
        return stepLoop(wish);
    default:
        return findNumber(wish);
    }
}

}   // namespace

const KernelSet kKernels = {&find, &outside<NarrowNumber, unsigned int>,
                            &outside<WideNumber, unsigned long long>};

}   // namespace core::program::COLUMN_LEVEL
