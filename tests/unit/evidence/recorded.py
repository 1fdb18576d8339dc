"""Files of kinds that cannot be made here, as small as they come: made once, of nothing but colours and silence.

The letter is of LibreOffice, and the table of a library; both are of the kinds that Office wrote before 2007. The photo
is red, blue, green and white, and lies on its side; it was taken by a Fairphone south-west of Greenwich.
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
    "brief.doc": (
        "c-rk*O>9(E6h8OObUIULJDt{oP~}mc1^Fq{KU(Ckot9FnrG?gl0?L$WVW92Q&Qu|BK{O^TYEq+77e-@(D<i4s%8e%etTY-Enm}CO4vY&hx?n"
        "-a@7#A^`zS5EnKlMw&g7f>_wGIC-h1wO=iK+p&jnXL{(RZ*G=sK~izbsk^4RJGkZ%?IM4GCbOeT|7buvQ_6x~uO@1Yy}mj&>iX9Hfq2jl>Yf"
        "W<&Akf-+CuhI-XxU`RA_$5fEoivDam`+nFR1A%=kLRS%q{HW&Qigx}{4M*P>iN$%UjbAA1b{-I2zW&51kn;;Dex$;3|J170FMEWE1o*il|ZQ"
        "~8%Uo3%7E3t8sJG_EwBz)4{QL+fsH^Ar~oQ~Dxeyu0X6}(Kpn6dcuKy{h_(XTfbGBzpdM%dLO>(X1ndNwfn7igup4Lvo(7%)+JHSkJJ12_1@"
        "-}*Ko{^V&<*Sd4gk*q&jSb591q`THd8<vSB|Me9-k(4;u}*nntA`)qDO~g@mOC%-ya)}Y-oy|92w{xOh}z*>*Tto*ioqooG(W~wwKq@-<vPI"
        "bZ=c0rW=tq1)yy?80Fx!XF@$t%^OLLQ|R&@*tcOCpfL3-9j!2Ets!a+QDcZILo^uBrqEhyZ*|dLps{r+4Yc^&aiF8sO@l3NZvuD$`7qjEY}x"
        "F_9t-~s(nPmBBQ4a6@go$44Lt^1S|K?J$|<8o(5Ct_Dm-_ciq4&a?oYD`QjJ$I2Xo{g9rB8~XWC4YD+D+;%hP!~M?RPNQ#?F|z}ahW%>th+@"
        "F}5bCM7r}AwQ2(EhX>5IH#oj4`H1m()#=H3q*>9z=)W~xlws`H~NJL2tLDZoP;RF(Tg{)K%T5pj9DtSO4%AA*$`Tz7;#X_7QjfSq-={JTb^9"
        "vO<uvPdDtsT<;*HYskA@4(I+CM;!>gP!DpJE35iY8{&ayu5B9ScayLpY3FP@dF6~wk@3HK-9sL@_KCxZOVedC{1sB0~xeO6D1b6iC-l+W;k#"
        "m-2Po5JtjDL7dTWRGjKY2u@n%`E@VcJsp(5~V!;Y6{!AlLvzj6>8tNMAw9FKbq0Uep?l<K*OYVoL`w>6ldisxoKX8*pTz>c~XFNfg|>4=Y6v"
        "BppUSYx8yR@0DZqIhfN94>&oHt_gilpiehempO26-uO<;PWaQ8)EdV=`w+HXc;AFA{2t4FT+Cv?)a$Qbma?U?ygrtFM{Tz1vD!tt%(y8-^D+"
        "Iwg&%XqiP9ZzQp%E?Stx-gldN9aZ0}XN^2SGh-E2SZ|MV>{ty}%YC6@9XrHDfLKbrD$e9B+p_j*M6dqc|SdsX>;XVvr9ZkawD+qCZ9;dp=em"
        "@I2*CF*T*ILXh4{`^FUHr<C^x*qu2z8T6c<6RSu^@j)RX4xX2yO_4+O_xXR>1XFln=e$}W6RH^v-1Cl+L$8_EHyt<l)}stnz=h?RBF*@D1Ry"
        "Dzp|rg`ekA4MUSoT`<fXQWa$4%qcimHzaot;Wfng}8G5K`mkcL{;IQ}7N#tIZZhahXcNkG!F5LGhLIs_!;m1xs$A0`ozl!_T%TOdH?+A2iRU"
        "rV!lH3xNp-L3xgv=d7jsu4gJRLzf2F|*QA>&AyXF0f<xooPSO0;u$6Go2&YO)dZ@OarWFd9H>p{~n#SC^p?$FM95Ke<zm%WdV-|H{xTr2M=L"
        "J(MJP|8?M9;6q>>xBz?wTn2tq`tgsw*HwGrvc2%5y)a}i^xS?qGuLBR=aMwHh>8udyN^9{mqB4eT~Rd{cWpaF+_c1M^-csi%=%TF_nvVWR{A"
        "Dn2pgE-;3BCol^aT_x_ZJxLbyuIjAmurR>q4=Up2X^)1Ggxb@gc0TNjXM$(gP*uQ_=n-xk^$r1}n`P=`h<#$PMf$A4&8IX>tv9k10^jn!%fP"
        ">J@6u>)Fgh*zizr8Sk57ra~i%r)A@pDun-zTE%zdx)Rc-#pLX2eM|=9a7&pgo57|BhOWTKhZ*d|KoYi{Dv@F9~W!t66*jr$_v0DYR3^fk@_V"
        "NR#j7XX~`76tDTrKAnnp8NSAWJo%y;_;Lq|}k$#2kPC6aRQ~Xo;{>QR@t1hgw;D?N0{RgCna$4TL_f35<nZCoHi`Ia@_07;J{}sS@D!*Uyic"
        "k~Mqf!#n2Xacw(wP4$z`FOzx`T6S>rs~mf3_Kk1w6y^`TqMaO~E_D"
    ),
    "lijst.xls": (
        "c-rk)O=uHA6#izj`E8p&Q=t_~2w1hYqImJrZq;f*NU2`@LD0mk8fz2TRz(k5tvL#UC&f#l9=ue&_(K)+=0RxDgCGcrdJ#{8f`>Nio7YX7)(Q"
        "=1AhO>wZ{EInGxK)do1dNOsZf6GVRHdX&;<vIrWdX<nV{q?y#zt!rYYG{?xAGbs3~|o<VcqjlMS!k(udOD1t@r+z9b5Kq;wc((3j2V(JEpG+"
        "mH~_hEAbU>?ycI$&V(sE6ns5(^X9Gv+gsd-7LAzw3Br6;t-~^zP4>v93N0(T;?Y#@R;koXUP^c;+2f!%QwWFt`pmhbmDZ46||`J7zequSI_8"
        "%d=KC*d_Yf6M?BtfkdQ}&+&zvTW)%2dn%6I)w!FG>0h0e*EO-Aw?ja{GmETlUU<Bq-A%i)G05++z#EqTlQ^$2<C`WPr*(rm=Md5H#PY=#uGo"
        "+48RFFyxpB;1n=hJ!}XsTz8=$=Go=u3uH`*XUH%o->3j8CrqyjlbotriVDhw6!@sB6iGcqRqO*qM9Z-o%sr+7XtF@D4GzkF1qO!^9O?gDU&E"
        "L}5x6p^f>COs{gQYnX3l8X+CZTl*U=X7?!TT;tMK>SrtCt+uX=Ur&7Q>)t0Vxlh^#;wO3w7b6qzv@yhJUrSMa`HZ4nw2RxfB%W%eTv#j42c}"
        "KGtv((lXnlccZI%Jd%K1hJF`avpqa!SR!QZ-|e@XGNEDZm&!un!<G@p}Hu7M#;*2xxQBy+&2cu1;pn_Ws6k9YvP%l7PQcumaHTJ@S()@u%V4"
        "w9pa<wn(p4I4IW*sx)vHX*E2w`1XNfX|0+>t1J;QqjI9`ERigS$c-)mvR>}lpDBEQT(iiQ<T~gE38wxFO=9%y&D)nlI<9%IDYATFUr4X#TA2"
        "pZwgh~f3Xrf|8f7n09ir>?f"
    ),
}


def recorded() -> dict[str, bytes]:
    """Each file by its name."""
    return {name: zlib.decompress(base64.b85decode(packed)) for name, packed in _PACKED.items()}
