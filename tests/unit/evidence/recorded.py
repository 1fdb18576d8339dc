"""Files of kinds that cannot be made here, as small as they come: made once, of nothing but colours and silence.

The photo is red, blue, green and white, and lies on its side; it was taken by a Fairphone south-west of Greenwich.
"""

from __future__ import annotations

import base64
import zlib

_PACKED = {
    "foto.heic": (
        "c-muNV30{GsVvAy%}izhg51nBLl8SRGck>Uf$>CcYDppk1Sn>t<P<^K3<a6VB@Af5Br_);Y>0~k0}}%yh{gB@LIc4}pcoJ^wZcW#0I@}8W?m"
        "YY2a**9a#F#{fNC<zk_{P<1Q|g}Tq`oc%J~X1OL7^YDjC@`3yKPW>}Qz;$@xIK45-(ckr^a30jx;w1H+%cKYlPU@G~a>bx1fc@-Y7Y4^qGkQ"
        "o#&Da=Vxu5`mIhPK=CbG7B^sS*N{vvTWxLjtm0@pb#^NU{Fi~Dra+HJXn0N6KIKWa(+%xUUE(aP?VQ}tpO+`l384k3iWOP5IX>|MsiMK0hA9"
        "43JoX?4ut>z|G$6+hCo4PMJ7m)nS+A^NO5Ks<(B~6!yuVikPC|xMg~T<MkZ#~mNp<qDzhjx4JyHxoKl<&js{Qw`R1l1g5qnc2IG3pi?0tTo9"
        "h05ck}<hzxj%9)R$B_`TjFpxc9kldSFnq%b&w(-%MGjGJCm}{`=IuuT<{e*4h8UT8gUEmej}3{>CJ8rExOf-8#`1|IaFKyY0CDN282wvrWLm"
        "!%hbS-pOUi_`ccoCVlInw$na0-7ODhHYCZ5p86$nR*yAeQn|_R#&R#8-|DAqUTogMAe3nB_N-_DFf19^AQ9{9%b*41aWF75@`D3`3y6&vg+T"
        "ED3Tp<24pjygXn@&({OOjMSyYgbp9c(O7Dy6dU<!t$Csqb<{4o>(Nw9c0NSp;O-UUmyQ1e)!v;>rf*&~D$L5u*V!m2U"
    ),
    "spraak.opus": (
        "c-r$%PY-5bVn72aJC9^B3i}t77JH;7rZ6&EFgnPCCHz6kQ2-+ldrsXK!l(yQ9+H?|%mx%mOUo@tO$W(|0C8$wa(+r`k*!Z+S+YV-W>P*-CB!"
        "6${RopluGlxZQCyIp4-H5#{p>sO@cfj0)8&3O<!z8)($+cLbA$Uj>$bfDmxdn?95gHz6^!tpVFuz1qm;RVe3(Hqyu$*O2LKhH>&5"
    ),
    "spraak.m4a": (
        "c-o~=y-ve05I(0Vbm&kdDiDf9klGCvRM<d;sRK+12E>xqP8(`Bk?mH3DI+hz+wcs$0nbs+sY6|gkPs)I?$_V>^8r8*>!<9xa}fe~U~HmNfqD"
        "!8wOBHS_Dax5lihIhzlt;7MVihKlZ)Ai!iwy70nT$EV9rv=YS;I;3%`nor>$i)M*l&Ni<y;mG@R??$lvF-7}W}Gz_`-O8wS_6cgd@uNrX-)="
        "ug})^V_!~I2utd%Zf^;6SwmQW7>-*lrz&qdLo&`=rojA0d3JmKA@7t4u$$u@^Imky3&1){-e^0Iz9Iy>qKj`2{g*5qMR~C4PmI{dEUmNk9Mc"
        "q{GtQ%DrTz9m%9(xK#zEay3)lr+0__C-%jz&3Icq|z?p1x%i3+MJ=>aZ^Ozf?PX8h5o*HJ<1Ty8^&LQ)8f!-fxu&lV~XH%*T=M%wn$^F1x1T"
        "IfTS;pOE)DqnGCj>BKg#"
    ),
    "spraak.mp3": (
        "c-r%HF=k-^0WJnO`2X1A0G#8QmzEEt_<>lCfq~P5L0(>7O-)TtPtObp?Ck7ZU0r>FAT%^IHa0c|2y$|AN=iy<fS|d#xx2f2G7!w3J$uojMXP"
        "{d)22<kcI`R{1Se0Pym;~AO(1yi;K7R*FFpXlj~_q&|NjrN*C(+oO(7>SH<bYis4zht#_5rEF!3D&Y2g23i6cOY*#m68qpz!po}q$9VopIuq"
        "Jn{DD0YBF9mpJOm^q<D0vzU)QOTT*R5Itts5ztNjG8lQ&Zs$~=Fq|%EMT~r0|4x5;G6"
    ),
    "spraak.amr": ("c-m7|bo344VoA0+{vnyg^8W({1_l;$iQ^w~S&ShZGoVa5iz$Tje^h2vW>jWWW~9jg0BVH!fd"),
    "opname.3gp": (
        "c-rlezb^zq6vyB0i60k2;)vo35fM2*3Wq{N<8qAzIaeST%j~jl_x7?gHb*2xR0?`Jg=j<~(TRwtR0^S{QYicf=k4CgJ?Cel_07!A`@DHSc4h"
        "z|tcm4pbUxb)AcMQ=+%j?Y06?W?t13WX)ntkQSeMHJZTqOxhrR~Xan&K}C^s^UN?$HUB9V?%{TOQUWp@j8zj>QTB$8+UNq!RE>3XnS9?ZMCK"
        "xm}ULZO?&0EHNZaSAC4ixeCR8x*$x-}LWqx=U~LfWirda|+iK?kGGGke^M<a<GSCItvWmDewePaRU;#qbTWpR4EU^w~}$>gsr5}o)&4ZXW(N"
        "s><i!b`LyqhKLJ`*COEEP)!?F-;n($Yr5BUw3L4EOD?NKV&QX}S@}O&h8TQ+bqcfF8CXubUl3|AG#z=dnp3%?<Ii^>X{$?vH?1h=FYUCKzOS"
        "aKmu%#(3W(~A=xZsS$tnr@y=oeRkkBY~R;~M`mqEt=!Jbr5#R*l6*Mj_}rgPN`yUT$4h;aUG}%G_`+y!(7B9xAw9Kj+1__4aDqBcgwf#QQnk"
        "%5ZOm{0jP|VL$Je^T+rQ7jqWr-}wp;XW*O"
    ),
    "opname.mov": (
        "c-q}kv2NQi5Pg(VOO^%00z72!AQVQX<{Mg|h2a(nkSS9Z#gt<=VysH6igro&enp4w`GgGpfDRp+WJrb#`3v?)%L%O%`GB54-QDBeJKm81`cw"
        "Hi{~+TSaIn<yKh1dxurt9Ess5-N^xlo$j=&rO>4Un$Yxo;lo*8M`;(4C$`}Ef)S$@0SUaBAn!m!incDqs3S3j`}Mr>=+Vyua^yk0X3(IZ5iB"
        "k~a=cG+_{5!?vs5~0h;A^Ro1v90TK3S{cyf9#3w@4HwmD)KT>&G<T#dk1*Gbf0TQniU)VD?BMQI%iuJ$uZdn^4QdLAG1+iJYDCXb>n&g!<5U"
        "C^dQYj`H)fbnq2ln@Oh#$1aJ1P*}mdb8E1ROvqBqUmKBwG=MNI@6R;R3Cp=3ji0z5_$&~PZB@C&3%oi&nPDCGzEVhX{ZxWf@^I*uAJOf^&Q>"
        "*2$&eQg7DGxJ!(o&Y(ipk&S>5)CA(P($i%w8{g8yJ&0UPS~uNi~UumDG?;r3VpA=V@l>dU;ajHMd@yr8L7{)pP3W7|^*U7GCce-KV`T_1^Cq"
        "Cv38?;)j0$&f9(J"
    ),
    "opname.webm": (
        "c-oV4y}x+AQ(GgW({~{L)X3uWxsk)EsiizMDc7mJk;$pGkx3%BA)S!{1en+beP@^K^4;AXyt+lyb7flan#P3?o><7bY#{HL@9rKTPblPYdhn"
        "ViMkNSWCU|!?i2Lyk#2ki523i4-s}^Wo-`LFW<lx)T;*(gG7VZe9Tsk`(<~x8DfgF2%9n>v;*Bcp&k9I)yGtOybP}(}Dxil}OqmiMlH7q_Xz"
        "@oX4QTcImi}kEi3=bx3XjItMs4%OMDRe_i=*~vQ(07dtFn=*IFo3*%p}6>L@`3JTgsJH#X1FeHclC4jcX17JY3~L)C|MyVGpVegBK^cd*To$"
        "!p+Sxzp8kF=?UM}*tU$;}&j1D(<ej&betq7^uy|i114DxVGs9d)Ed>Sz1_pPI*4B=hEgeiuOr@)se=z@I;)v9nQ1I_>-sk^M@*h8U`+wr`|3"
        "6;y9(MvMw}!<V8kt`(d}L%`6<EU{!4v2|;r5gQ=W2$3Z+-87TxRo!-@*F+|LC9kZ~sjH&iLo>wFL~IsGGREe{&<l_AX!&`Pjr*{-Kc>00;-W"
        "YX"
    ),
}


def recorded() -> dict[str, bytes]:
    """Each file by its name."""
    return {name: zlib.decompress(base64.b85decode(packed)) for name, packed in _PACKED.items()}
