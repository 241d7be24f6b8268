/**
 * Which letter it was of which only the first byte is left. Made by scripts/torn-letters.mjs from translations of free
 * programs: for each language, after a letter, what stands around it, which is `_`: a blank is where a word ends, and a
 * number a letter that is not ASCII, of which it is all that such a page leaves. The longest one tells.
 */
export const tornLetters = {
  pl: `ó_d|_r |_t|_w|k_|p_|r_|t_
ą 5_| 5ci_| a_| ci_| db5_| dr_| j_ | o5_| osi_| s_| wyj_|35ni_c|3wn_|45ci_|4c_|4d_|4db5_|4g_|4t_|5_5|5_c|5_k|5l_|5n_|5u5_|_5 |_54c|_5a|_5k|_5u|_bc|_c |_c4|_ca|_ce|_co|_cy|_cz|_d |_da|_db|_dek|_dku|_dp|_dr|_dza|_dze|_g3|_g5|_ga|_gla|_gn|_gu|_ka|_pi|_ro|_si|_ska|_ski|_tek|_tem|_tk|_tp|_za|_zk|_zow|_zu|_zyw|a5_ |a5_d|aci_|aj_|ak_|am_|an_|ast_p |awn_|b_d5|bn_|bowi_|br_|c_ |cz_ |cz_t|d5_|d_5|d_c|dgl_|dn_|do5_|dowi_|dr_g|dz_|e5_d|eci_|edni_|egl_|ej_ |emn_|eosi_|fr_|gn_|h5_|hn_|i_5|i_ca|i_ce |i_g|i_z|ie5_|ion_|isz_|it_ |iub5_|iw_|j_c|j_d|k_d|k_t|kb5_|l_dk|l_s|lk_|ln_|lon_|min_|mkn_|n_ |n_4|n_c|n_p|n_u|n_w|niej_|nn_|nosz_|o5ci_|o5cz_|ob_|oc_|od_|og_|osz_c|ow_|ozwi_|po5_|pocz_|porz_|r_gl|r_z|rn_|rtb5_|s5_|s_s|sn_|sta5_|t3r_|tn_|tni_|tok_|uj_|un_|urz_|ust_|usz_|w5_|w_p|w_s|w_t|win_|wit_|worz_|wyj_t|y5_|ycz_|ygl_|yj_te|yl_|ysz_|z5_|z_4|z_c|z_de|z_dk|za5_|zab5_|zarz_|zci_|ze5_|zn_|zon_|zyst_
ć3_|3ci_|4_|4bc_|4pi_|5_ |5_do|5_m|5_o|5_p|5_s|5_u|5_w|5o5_|5osi_|_de4|_sta|a5ci_|a_|adzi_|bi_|bo5_|c_d|czy5_|dzi_ |e5ni_|e_ |eni_ |go5_|homi_|ie5_ |ie_|j5_|ko5_|li_|lni_ |lo5_|mo5_|nie5_|no5_|nosi_|nowi_|o5_5|o5_n|o5_z|odzi_|omi_ |osi_ |pu5_|rawi_|re5_|tawi_|to5_|u_|uci_ |usi_|wdzi_|wi_ |wo5_|y5_ |y5ci_|y_|z45_|zo5_|zuci_
đ_9
ę b_| cb5_| cz_| dzi_| g_| r_| si_| zaj_|5_b|5_de|5_du|5_z|5wi_|_54 |_5c|_5o |_b |_bi|_bo|_ci|_d3|_d4|_dac|_dam|_dem|_dn|_duk|_dun|_dy|_dzi|_dzy|_fg|_g4|_k|_p |_p3|_pac|_pc|_pe|_pn|_pow|_pr4|_pu|_py|_st|_t4|_ta5|_tan|_te |_teg|_tep|_tl|_tn4|_tny|_to|_tu|_ty|_wyd|_z5|_ze5|_zi|_zy|aj_t|atk_|aw_|b5_da|b_d|bk_|cz_d|d_p|de_|dj_|dk_|dr_|drz_|dst_|e_f|eb_|ecz_|g3r_|g5_|g_s|gorz_|h_|i_4|i_c|i_d|i_n|i_pr|i_t|i_zm|ian_|ic_|iib5_|ij_|in_ |iokr_|j_ci|j_ta|j_z|jab5_|jwi_|k_m|k_p|k_s|k_u|k_w|kej_|kiej_|kj_|kr_g |l_de|mi_|n_5o|n_5y|narz_|ni_|nj_|ocz_c|oj_|onb5_|ost_|osz_|p_|p_d |pocz_c|pot_|pr_|r_c|r_d|racj_|ri_|rk_|rtk_|si45_|si_b|si_i|si_o|si_p|si_s|si_w|si_z|st_po|t_g|t_pa|und_|uwag_|w_d|w_g|w_z|wd_|wj_|wor_|wst_|ypi_|z_5|z_ci|z_da|z_du|z_s|zacj_|zewn_|zga5_|zgl_|zin_|zk_|zyj_c
ł _4| ba_| czo_| ma_| mo_| o_4| sto_| uda_|3_|3_cz|3ci_|4pi_|4ze_|5czy_|_3|_45|_4b|_4c|_4d|_4k|_4z|_a|_b5|_by|_can|_cen|_con|_d|_e|_g|_k|_na |_neg|_nio|_no|_o|_pod|_sz|_ta|_to|_ty|_u|_y|a_4|a_b|a_ca|a_ce|a_ci4|a_co|a_t|awa_|awi_|b_|be_|bowa_|bu_|by_|ca_|ci_ |d_|de_|do_|dowa_|du_|dwo_|dzi_|dzo_|e_n4|e_na|e_ne|e_ni |e_ni4|e_nia|e_nij|e_ny |epo_|era_|fa_|g_|ga_|gu_|ia_|ieu_|ipo_|j4_|k_|kpo_|ma_ |mi_a|n4_|na_|ni_|oko_3|oko_a|oko_u|p_|pe_|pi_ |po_4|prze_|rmu_|rzy_|s5a_ |s_|se_|si_|sta_|sy_|t_|ta_ |ta_c|tka_|to_e|toko_|trwa_|tu_|u_t|w_|wapo_|y_ |y_4|yma_|ys5a_|ywa_|ywo_|z_|za_|ze_4|zta_|zu_
ń 5a_| du_| ko_|3rze_|4cze_|4za_|5aci_|5nie_|_c3|_ca |_ce |_cow|_cu|_cz|_s|_tw|_wy5|_z|a5ka_|a_na|a_p|a_w|acze_|ada_|ai_|ako_c|ale_|ama_|ara_c|are_|arze_|ce_|cie_|da_n|do_s|doko_c|du_s|dze_|e5e_|e_u|e_w|ea_|ecze_|eo_|erze_|esie_|esto_|eta_|fi_|ga_s|gha_|hi_|ia_s|icze_|idu_|ie_ |ipi_|ira_|ita_|japo_|jwa_|kle_|lapo_|lba_|le_ |lo_s|lta_|mara_|me_|mi_|nga_|o5e_|o_ca|o_ce|o_co|ogo_|oka_|oko_cz|oma_|omie_|orze_|ota_|pa_|pie_|ra5e_|rdy_|re_s|rma_|rze_o|ska_|sko_|su_|suda_|sze_|to_s|trze_|ua_|uko_c|umu_|uzi_|we_|wia_|wie_|wnie_|yka_|za_s|zako_|ze_ |zmie_
ņi_u
ś 5ci_| _c| _m| czy_| go_| le_| u_p|3wwy_|4_4|4_c|4wy_|5a_n|5o_|_4 |_4do|_4m|_4n|_4o|_4p|_4s|_4u|_4w|_ci|_l|_mi|_my|_ni4|_nik|_no5|_pi|_r|_w|a_ni|ago_|ania_|bko_|bo_|co_|czy_4|d_w|dko_|e5ka_|ego_|enie_|ezpo_|ga_n|go_4|go_c|hwy_|i_c|i_n|ia_c|ie_4|iwo_|j_|ja_n|jako_|je_|jiwy_|k_c|ka_c|kie_|kiwy_|ko_4|lczo_|le_n|li_|lko_|lo_|mie_c|mo_4|mo_c|mu_ |mwy_|my_|naci_|no_|nwy_|o_ |o_45|o_4d|o_4z|o_m|o_n|ocze_|oko_|omo_|owo_|pu_4|pwy_|r_c|rawy_|re_|ro_|samo_|swy_|szo_|ta_m|te_|tek_|to_|tuwy_|u_c|ugo_|w5a_|w_c|w_r|wci_|wcze_|wo_4|wo_c|wyga_|y_4 |y_c|yci_|yczy_|yga_ |yja_|ymu_|ywi_|ywy_|z4_|ze_n|zmie_c|zo_4|zo_c`,
  cs: `á 5_d| n_|3dov_|3v_|_5 |_5e |_dn|_mk|_n3|_nk|_ru|_t |_v3|_va|_ze |_zev|_zv|b_|gn_|h_n|lh_|m_t|n_l|n_z|r_|rm_|rov_|s_|t_5|v_n|z_|zn_
é_ma|_mu|_no |cel_|ch_|h_m|jm_|l_ |m_n
í3n_|4_|5_|5t_|_4 |_5k|_ka|_le|_na|_po|_r3|_r5|_sl|_zen|_zn|c_|dd_|edn_|kl_|l_4|n_k|p_|t_ |tn_|vn_|zen_
ó k_|_d |_do|k_d
ú _|_4el|_4t|_daj|_he|_loh|_pl|_pr|_ro|_sp|_vo|y_
ý v_|_r |_ra|gv_|v_r
č _|3_|4_5|_3|_a|_ce |_e|_i|_k3n|_k5|_ka|_kn|_ko|_ku|_ky|_n4 |_n4v|_ne |_nos|_o|_t4|_t5 |_tem|_ten|_tu|_tvr|_ty|_u|a_|an_a|at_|b_a|cen_n|d4_|d_a|dem_|e_|h_|han_|i_|icen_|k_|l_|m_e|o_|on_|p5ed_|r_|s_|t4_|t_a|u_|u_t5|uzam_|v5_|v_e|y_
ď bu_|5_u|_ars|a5_|a_ar|bu_ |la_o|ma_a|v4_|yla_
ě n_|3cen_|3n_|4n_|5n_|_4|_5|_c3|_ch|_ci|_co|_d|_h|_j|_k |_kt|_l|_m|_n |_n3i|_n3j|_n3n|_n3p|_n3t|_n3u|_n3v|_n3z|_n4n|_na|_nd|_ni|_nn|_no |_nop|_np|_ns|_nt|_nu|_ny|_p|_r|_s|_t |_t3|_t5|_ti |_tip|_tis|_tiv|_tl|_tn|_vy|_z|an_|b_|bn_|cn_|d_|dn_|hn_|in_|jn_|kn_|len_|ln_|lon_|m_|m_n4 |mn_|n_ |n_c|n_k|n_n|n_t|n_v|nn_|on_n|p_|pn_|rn_|sn_|t_|tn_|un_|v_|vn_|yn_|zn_
ň k5_|5_o|5_u|_a |_kov|_uji|a_o|a_u|azd_|bu_|e_ |e_k|e_s|e_t|espo_|iv_|j_|ke_|l_|nost_|o5_|ove_|po_ |ra_|t_o|u_k|v_u
ř _| s_| ve_|3_|4_|4a_|_3|_5|_a|_e|_i|_ka|_kou|_n|_v|b_|ce_|d_|da_|dve_|h_|i_|k_|ka_|m_|n_|ne_|o_|p_|se_|t_|te_|tu_|v_|y_|z_|za_|zve_`,
  sk: `á n_|_cia|_no|_r |_ru|_vy|_zo|ent_|es_|ik_|k_c|n_z|r_v|s_r|spr_|t_r|z_
é_m|_ny|h_|m_n|om_|ut_
í 4_| pr_|4_s|5_v|_k|_na4|_sl|_va|ep_|p_n|r_z|u5_
ó k_|k_d
ú _|3_r|_4|_b|_da|_lo|_ro|_sp|j_|k4_|n3_|ra_|s_|u_
ý v_|5t_|_ra|_s3|_stu|pn_|v_r|v_s
č _|3_|4_|_3|_4|_5|_a|_d|_e|_i|_k|_l|_m|_n|_o|_p|_s|_t|_u|_v|_z|a_|b_|c_|d_|e_|g_|h_|i5_|i_|j_|k_|l_|m_|n_|o_|r_|s_|u_|v_|y_
ď bu_| ma_| vi_|4d_|4u_|5_o|5_uj|_ako|_al|_ars|_e3|a5_u|d_e|e_ |e_te|hne_|ke_|ma5_|ma_ar|ove_|po_ak|u_ |u_om|uve_|ve_t
ň _|3_|4_|5_|_ |_a|_n|_o|_p|_s|_te|_u|_v|_z|a_|d_|e_|j_|l_|o_|p_|t_|v_
ŕ_tv|m_`,
  hu: `á _l| b_|3s_t|_jl|_jt|_l3|_ll|_lt|_m |_nc|_rb|_sa|_sb|_so|_st|_tal|_tf|_th|_tka|_tl|_tm|_tn|_tu|_tv3|an_t|aszn_|az_|b_j|e_t|f_|gn_l|gr_|ign_|int_|j_|l_n|ll3t_|m_s|ol_s|om_|r_s|rl_|rm_|rr_|t_ra|tol_|tre_|v_l|vt_|z_m|zn_l
é c_l| eg_|3k_r|3v_|_3|_le|_lh|_lk|_ma|_nt|_ret|_ri|_rt3|_rte|_rv|_sz|_ter|_v |_vn|a_rt|am_|c_l |d_r|e_s|ess_|eszt_|et_s|ez_|g_s|jl_|km_|l3n_|l_p|let_|m_r|m_te|n_r|n_v|re_r|rt3k_|rt_|s_m|s_r|sz_l|t_s |ta_|tet_|uszn_|v_g|v_r|vk_|ys_|yz_|zt_s
í _r3| st_|_lu|_mk|_pu|_rj|_ro|_rta|_t3|_tva|c_m|ind_|nd_t|t_p
ó_d|_tag|b_l|elsz_|l_ |l_k|lb_|ls_|n3l_|sol_|t_ta|toz_|ut_|z_ 
ö _n| k_n|_n |_nyv|_rm|_ss|_ve|k_ny|k_z|n_ve|s_s|z_v|zk_
ú _j| _r | _tv|_j |_jr|_tvo|a_j|s_j
ü_ne|_res|_zb
ā_n 
č_es
đ_9
ő _|_ |_3|_a|_b|_d|_e|_f|_g|_h|_i|_j|_k|_l|_m|_n|_o|_p|_r|_s|_t|_u|_v|_z|b_|d_|f_|g_|l_|n_|r_|s_|t_|v_|y_|z_`,
  ro: `î _|4_|_ |_m|_n|a_|d_|e_|i_|l_|r_|s_|t_|u_
ă _|4_|5_|8_|_ |_3|_4|_5|_8|_a|_b|_c|_d|_e|_f|_g|_h|_i|_j|_k|_l|_m|_n|_o|_p|_r|_s|_t|_u|_v|_w|_z|a_|b_|c_|d_|f_|g_|h_|l_|m_|n_|p_|r_|s_|t_|u_|v_|x_|z_
ş _|4_|_a|_e|_i|_t|_u|a_|e_|i_
ș _a| _i | a_| co_| e_| ma_| mi_| s_| u_|3r_|4_ir|4e_|4re_|4te_|8e_|_ab|_aj|_at|_c|_ec|_ez|_ier|_ili|_ina|_ir|_it|_n|_o|_r|_t|_u|a_ |a_ar|a_e|a_in|ata_|c_o|cela_|ci_|cite_|clan_|cre_|d_|de_e|deta_|e_ |e_eli|e_eu|e_i8|ea_|eco_|ee_|ela_i |ene_|eu_|f4_|fi_|fine_|gre_|i_ar|i_ea|ie_|iere_|is_|it_|ive_|lan_a|le_|me_|mic_|mo_|nsu_|o_ |oa_|obi_|ote_|p4_|pe_|pre_|ra_ |rne_|ro_|rte_|se_|su_i|ta_a|tu_|u_ |z4_
ț a_i| bi_| re_| sco_| ter_|4_a|4_i|4le_|4r_|4su_|8i_|8ine_|_4|_e |_ea |_eac|_ear|_ed|_ei|_el|_i |_ia|_ie |_iea|_iec|_ied|_iee|_ief|_iei|_iel|_iem|_ien|_ieo|_iep|_ies|_iet|_iev|_if|_ii|_il|_im|_in|_io|_is|_iu|a_i|a_ier|ar_|ave_|b_|b_ire|ba_|bi_i|bu_|bui_|c_|ca_|ce_|crie_|cta_|cte_|cu_|da_|di_|e_ea|fa_|fe_|ga_|ge_|i_es|ila_|ima_|ita_|iu_|l4_|l_|le_i|li_|lta_|lu_|lve_|mite_|n_|n_ier|na_|ne_i|ni_|nta_|o_e|o_i|opo_|or_|ori_|ota_|p_|pa_|pari_|pta_|pu_|pune_|r4_|r_a|r_e|r_ire|r_it4|ra_|rela_|rie_i|rma_|rta_|sa_|ser_|si_|sta_|su_a|t4_|te_i|ti_|u_e|u_ie|ua_|ub_ir|ula_|unte_|us_|ute_|va_|ve_i|vre_|za_|zi_`,
  hr: `ô_d
ć _e | _el| ho_| pi_|4_d|4e5_|4i5_|4i_|5_enj|5_u|5e_|5i_a|5te_|5ti_e|_d4|_ed|_eg|_eli|_env|_ih|_im |_iri|a5ti_|aju_|c4_|de_|du_|e5_e |e_a |e_al|e_an|e_ati|e_ep|e_in|ere_|gu_|hva_|i5_en|i5i_|i_ |i_a |iste_|kra_|kre_|ku_|me_e |mo_|mo_no|ne_e|no_u|o5_|o_ |o_a |o_u |oje_|p_|pra_|ra_a|re_e |re_i |re_u |roli_|si_e|sje_e|sme_e|sno_|te_e|te_i|ti_en|tre_|u_e |u_ic|u_im|u_ite|u_nos|uju_|ume_|va_aj|va_anj|va_e|ve_|ve_aj|vra_|vu_i|zasi_
č _a| _i| _u| bo_| o_| ra_| u_|4a_|_4|_ac|_ad|_ai|_ajk|_ajn|_ak|_am|_ap|_ast|_au|_e5|_ek|_elj|_emo|_es|_et|_ev|_i4|_i5|_ic|_ij|_il|_in|_is|_it|_ivo|_j|_k|_l|_na|_ne|_ni|_no |_nog|_s|_ua|_ud|_uns|_uv|_v|_w|a5_|a_ |a_a5|a_ana|a_ao|a_as|a_av|a_em|a_m|a_n|a_o|a_p|a_u|ana_|ao_|ava_|ba_e|bo_n|c_|e_n|ema_|ena_|eo_|eza_|ga_i|gr_|i_|ije_i|ina_|ira_|iva_|j_|ja_|je_ |je_av|ju_ |ju_a|ju_en|ju_n|ju_u|ka_|ko_i|ko_n|kona_|kva_|la_e|liza_|lju_|lo_|lu_|ma_i|n_|na_a|na_enj|na_i|ne_i|noba_|o_no|ola_|ora_|ote_|ova_|pa_|po_|pre_|rije_|rje_|ro_|ru_|s_|sa_|sko_|so_|su_|ta_|tje_|to_|toma_|u_aj|u_an|u_at|u_el|u_enj|u_iv|uga_|uma_|una_|uvu_|va_i|vla_|vu_e|vu_n|za_a|zna_|zvu_
đ izi_| ma_| me_| na_e|4d_|_a4|_aja|_aji|_ajp|_ars|_d5|_er|_us|a_aje|a_enn|ako_|ba_anj|bo_e|bra_|d_d|dre_|e_aj|e_iv|e_u|ga_aj|gla_|go_|gra_|ije_e|kla_|ko_e|la_eno|la_iv|lije_|loba_|ma_a|na_en |na_ena|na_eno|o_av|o_en|oba_a|obo_|oga_|ome_|ona_e|ore_|r_e|re_e|rona_|ure_|vi_e|vo_|vr_|za_i|zi_e|zme_|zra_e
ȏ_d|_g|k_|m_|t_`,
  sl: `č _|5_|_ |_a|_b|_d|_e|_i|_j|_k|_l|_n|_o|_p|_r|_s|_t|_u|_z|a_|b_|d_|e_|h_|i_|k_|l_|m_|n_|o_|p_|r_|s_|u_|v_|z_`,
  lt: `ą a_| l_s| s_|4i_|4ra5_|5_p|5i_|5k_ |5ra5_|5sen_|_4j|_4v|_5in|_at5|_bc|_ie|_j4|_lei|_lyg|_ra5|_saj|_ste|a5_a|a_b|aik_|ail_|aket_|am_|and_ |ank_|aus_|dym_|e5k_|en_ |en_a|en_n|en_p|endr_|es_ |ft_|g_a|g_p|galb_|gr_|hem_|i5_ |i_ |i_j|i_s|ibut_|ien_|iet_|il_n|il_p|im_|int_|ip_ |irm_|isk_|it_ |j_|k_a|k_p|k_r|kart_|kit_|kod_|kr_|kran_|ksen_|ksm_|kst_|kt_|kym_|l_nep|lauk_|li_|lum_|lv_|m_4|m_ar|m_i5|m_le|m_tur|m_v|mand_|mat_|men_|ment_|mp_|n_ar |n_nu|nal_|ng_|nk_ |nt_ |ntuv_|od_ |og_|om_|orod_|ost_|rast_|raut_|rb_|rd_ |res_|rib_|rnyb_|ruot_|s_ju|s_l|s_r|s_sa|si_|sl_s|st_ |st_nu|st_r|st_ve|sum_|t5r_|t_na|tip_|tr_|tuk_|tym_|um_ |um_a|uri_|ust_|vi5_|vis_|ym_i|yt_|yvi_|zd_
č _|_ado|_e4|_ek|_er|_es|_i|a_|ai_|an_|avi_|bc_|c_e|d4_|e_|ei_|in_io|k5_|ls_|nks_|o_|par_|rin_i|s_e|sri_|tra5_|u5_|u_|un_|ver_|y_
ė g_| i5_| i5k_| m_| n_| r_| s_k| t_v| v_|4_f|4c_|4k_|4l_|4n_|5em_|5et_|5l_|5m_d|5m_pa|5n_|5t_|5ut_|5v_|5ym_|_4i|_54|_5ia|_5im|_5iu|_5t|_5u|_5v|_c|_dam|_fg|_fo|_gi|_gn|_h|_j|_ki|_klo|_km|_kos|_ku|_l|_m|_n |_n5|_nai|_net|_ni|_np|_od|_pt|_ra |_rap|_ri|_s|_t|_vin|_x|ab_|abut_|aib_|aig_ |aks_|alet_ |an_r|ara5_|arm_|b_k|b_pa|br_|d_|dyb_|e4_|e5_|eb_|eik_|eil_|eis_|el_|eon_|ert_|gal_|iek_|im_li|in_|ir_n|iuot_|iv_|k5r_|kauk_|ken_|km_|kut_|kyb_|l_pi|l_v|las_|lent_|lim_|lp_|lut_|m_5i|mb_|mon_|myb_|n_g|n_r|nar_|nes_|or_|ov_|part_|per_|pir_|pl_|pra5_|pri_|r_d|r_na|ral_|rj_|rks_|rm_n|rol_|rt_a|rt_n|s_k|skal_|sl_|sn_|sp_|spus_|sr_|styb_|sykl_|t_5|t_ak|t_ap|t_d|t_f|t_par|t_va|tal_|tik_|tlik_|ton_|tum_|tv_|ul_|up_|ur_|ut_pa|ut_u|vyb_|yl_|yst_|yt_s|z_
ę t_s|5m_a|_4f|asen_|atyb_a|b_n|c4e_|ij_s|sen_s |t_sti|tol_|usij_`,
  lv: `ā 5_| _r| _t| ar_| b_z| las_| m_j| nor_| p_| r_| s_n| st_| t_l| t_p| v4l_| v_c| v_k|44_|4_m|4ar_|4b_|4d_m|4d_ta|4l_ |4nor_|4r_ |4s_|4t_|4v_ |54m_|5_ |5_m |5_p|5ur_|_4a |_5u|_atr|_aut|_b|_c|_d|_fa|_fi|_fr|_go|_iek|_iz|_jl|_jsa|_jsi|_jsv|_jv|_k|_l4 |_l4s|_lai|_laj|_li |_lij|_lim|_lin|_lis|_mat|_mi |_mir|_mj|_mk|_mo |_mp|_ms|_na |_nis|_nor|_nsa|_p4r|_par|_pe|_pi|_r4 |_r4d|_r4j|_r4k|_r4s|_r5i|_rai|_raj|_rb|_rc|_rd|_rej|_ri |_rie|_rin|_rk|_rl|_rob|_rp|_rr|_rsj|_rsl|_rto|_rtr|_rv|_s|_te|_tin|_tn|_tor|_tr|_tsx|_tun|_tuv|_uz|_ve|_vo|_vu|_ze|a_t|aic_|ail_|akst_|al_m|am_|as_m|at4v_|at_l|at_mi|az_|b_ |b_5|b_l|b_m|b_t|b_z|bal_|be5_|bul_|d4r_|d_ma|d_na|d_ni|d_r|da5_|dal_|div_|dkop_|dol_|dz_s |e_r|ec_|ed4v_|ed_v|eikt_|ekst_|el_|enor_|ep_|es_ti|esp_r|est_|ev_|fat_|g4d_|g_|gal_|gar_|gda4_|gr_|h4m_|i5_|i_l|idz_|ient_|ies_t|iet_m|il_ |im_|ind_|ip_|ir_|irm_|is_|isp_|ist_n|it_l|it_t|iv_t4|iv_to|j4r_|j_|jum_|jv_|k4d_|k4l_|k_|k_rt4|kat_|kav_|kist_|kl_ju|kr_|kst_m|kt4v_|kum_|kur_|l4r_|l_n|l_r|lab_|lend_|lit_|lt_|lus_k|m4l_|m4r_|m_ja|m_ji|m_l|m_rc|m_tis|m_tsa|m_tsn|m_tsp|mal_|mr_|msp_|n4l_|n4m_|n4r_|n_|nd_ |nd_m|ne_|norm_|nt_l|nur_|o5_|ob_|om_t|op_m|osl_|ot_|otr_|p_r|pa_|par_|past_|pies_|pild_|pl_|psp_|pst_|pstr_|pt_|r4d_|r4l_|r_f|r_jum|r_l|r_m|r_n|r_tis|rast_|rci_|ri_|rit_|riv_|rkl_|rm_ |rm_t4|rm_ts|rm_tu|rpm_|rst_|rum_|rv_l|s_ma|s_mu|s_nu|sav_|sl_ |sl_m|sl_n|snor_|som_|sr_|sst_|st_5|st_j|stsp_|sud_|t4d_|t4l_|t_ |t_4|t_ja|t_js|t_ju |t_jus|t_l4|t_li|t_lum|t_mie|t_n|t_r|t_v|tap_|tat_|terv_|tie5_|tkl_|tom_|tor_|tp_|tur_d|u4l_|u_|ub_|ud_n|uk5_|um_ |up4r_|up_|usp_|ustr_|ut_|uzr_|v4l_k|v_ls|v_rd|v_t4 |v_tos|vit_|z_c|z_k|zem_|zil_|zkl_|zont_|zst_|zt_
č _a|4_u|_aul|_de4|_e|_u |a_a|an_u|bc_|c_de|er4_|ka_|ran_
ē 4r_| _n| b_| d_| da4_| kam_| kop_| l_| n_ | p_c| p_d| s_r| t_ma| v_|4_5|4_j|4_r|4_t|4c_|4et_|4kt_|4l_t|4ln_|4m_5|4m_j|4m_t|4r_j|5_j|5_ma |5_mu|5v_t|_45|_4as|_4i|_5am|_c |_d5|_dz|_fg|_g4|_g5|_ga|_gt|_gu|_gv|_j4|_jai|_jo |_jos|_l |_l45|_l4t|_lat|_le|_ln|_lo5|_loj|_lot|_lsc|_lsd|_lse|_lsg|_lsn|_lsp|_lss|_lsw|_lsx|_lun|_m4m|_mas|_me|_mna|_mon|_mum|_nes|_not|_pt|_r4a|_r4i|_r4u|_r5a|_ram|_rj|_rn|_rog|_rot|_rs4|_rse|_rsi|_rsp|_rsr|_rt |_rt4|_rta|_rts|_ru|_sno|_st|_taj|_tli|_tm|_toa|_tsv|_zij|a5_ma|ac_|ad_ |akop_|al_j|al_t|alam_|am_r |am_r4|apm_|ar4_|ar_j|at_j|at_t|aum_|b5v_|b_r|bin_t|bl_|c_5|c_j|c_l|cer_|d_4|d_i|d_j|de_|dom_|e_f|ek5_|ekl_|ener_|erv_t|esp_|et_j|et_t|fic_|fin_|fl_|gnor_|gur_ |h_|i4_|i_t|iem_|ifr_|il_t|im_t|iot_|ip_c|ist_|istr_|it_m|iv_tu|j_la|kast_|kl_ |klas_|km_|kod_|ks_|kst_t|kt_j|l4d_|l4m_|l_5|l_jam|l_ji|l_p|l_t |l_t4|l_ta|l_ti|l_to|l_tu|lam_r|let_|lic_|ln_m|ltr_|lv_|m_4|m_5a|m_ju|m_n|m_na |m_r|m_rsl|m_sm|m_sp|m_sv|m_t |m_tai|map_|mat_|mont_|n_ja|n_mv|n_z|nab_|nder_|ned_|nes_|nm_|nor_ |nt_5|nt_j|nt_t|o4_|od_t|ol_t|op_5|opl_|ov_|p4d_|p_5a|p_c|p_d|p_j|p_t|pel_|pie5_|pil_|pl_5|r_4|r_5|r_ja|r_jo|r_t|rd4v_|rd_|res_|ret_|rp_|rs_|rt_|rtsp_|s_j|s_nas|s_p|s_ri|s_t|s_v|sa5_|sait_|sb_|skop_|sl_|sn_|st4v_|t4p_|t_jo|t_la |t_lam|t_lo|t_ls|t_mn|t_t |t_ts|tal_|tiv_|tn_|tr_j|tt_|tur_|tv_|ul_j|ul_t|und_s|ur_j|us_|v4l_|v_4|v_j|v_kam|v_l|v_r|v_t |v_ts|vad_|var_|vid_|z4m_|z_|zerv_|zm_|zv_
ņ4_|_4|_5|_a|_e|_i|_j|_o|_u|a_|d_|e_|i_|l_|o_|t_|z_`,
  tr: `ç4_3|5i4i_|_3p|_3z|_4|_a|_e|_i|_nk|_o|_u|e_ |ez_|ld4_|lu_|r_3|re_|se_|t4_
ö _l| _z|4_l|_4e|_g|_l3|_n|_rn|_rt|_yk|_zb|_zc|_zel|_zet|_zk|_zn|_zy|a_ze|ama_|b_l|i_z|le_z|p_|smi_|t_z|tir_|y4_
ü t_|3l_|3r_|3y_|4d4r_|_33|_k|_l |_m|_r3|_rd|_re|_s|_tu|_y3|_ye|_zer|b_y|c_|rg_|s_r|s_t|t_r
ā_kr|r_
ğ3_|4_|_ |_3|_4|_a|_c|_d|_e|_i|_l|_m|_n|_o|_r|_s|_u|a_|e_|i_|o_|u_
ş _|3_|4_|5_|_ |_3|_4|_5|_a|_b|_c|_d|_e|_f|_g|_h|_i|_k|_l|_m|_n|_o|_p|_r|_s|_t|_u|_v|_y|_z|a_|b_|e_|i_|k_|l_|m_|n_|o_|r_|s_|u_|v_|z_`,
  az: `ç_9|_e|_u
ö_l|_n|_r|q_
ü9_|_f|_s|_z|ma_
ğ4_|9_|_ |_4|_a|_d|_l|_r|_u|a_|n_|o_|r_|u_|y_
ş _|3_|4_|9_|_ |_3|_4|_9|_a|_d|_i|_l|_m|_q|_t|_u|a_|b_|e_|i_|n_|o_|r_|u_|x_
ə _|_g|_l|_m|_s|_v|i_|r_`,
  et: `ä k_| m_|_3r|_is|_lj|_r|_s|v_l
õ l_|_en|_n|_pe|_t|l_p|mes_|t_e
ü _|3_p|_3p|_h|_k|_l|_m|_p |b_|e_|ga_|t3_|t_3|us_`,
  eo: `ĉ _ | _a| _e| _ina|4a_|4o_|_ad|_ap|_ar |_e |_e4|_ee|_ef|_el|_eno|_ens|_erp|_es|_iam|_if|_ili|_ini|_io|_ir|_iu|_u |a_in|apa_a|as_|bran_|e_ |el_|er_|fi_a|fi_e|go_|i_a |i_aj|in_|io_|ita_|j_i|j_u|kro_|l_i|lan_|mal_e|mo_i|n_en|n_u|na_|ndi_o|no_|o_in|o_u|oj_|on_|ondi_|r_ |r_an|r_i|re_o|s_e|tran_|tre_|ufi_|va_|vo_
ĝ _in | al_| ta_|5an_|_5|_ana|_as|_ej|_ene|_era|_eri|_erm|_i4|_ia |_iaj|_ibu|_ik|_ilo|_im|_ino|_int|_is|_j|_kol|_l|_n|_o|_us|a_ |a_ig|aal_|aj_a|al_er|ar_|aran_|baj_|dan_|e_|i_|j_an|ja_|l_u|lo_|mbo_|n_a |n_ab|n_er|n_ita|o_ib|oran_|pa_|pan_|r_a |r_e|r_eno|sa_|u_|ur_
ŝ _|_a|_e|_i|_l|_m|_o|_p|_r|_t|_u|a_|b_|d_|e_|i_|j_|k_|l_|n_|o_|r_|s_|u_`,
  is: `á_str|_tti|l_s
í _r|_ra|_rs|_sl|_ta|a_r
ó3_g|_3e|_gi|_stu|_v|d_|ti_
ö_fu|_ll
ú_tg
þ_3 |_3s|_a|_e|_j`,
  de: `ß3_|_ |_a|_bu|_d|_e|_fe|_ge|_i|_k|_li|_sta|_te|_ze|a_|a_st|e_|i_|o_|u_
ä _g| _t|_fix|_gy|_lte|_n|_q|_th|_u3|ger_|r_fi|r_t|ren_
ö _f| _s|_3e|_ff|_st|gr_|n_f|r_3
ü_b|_ss|e_b|hl_
ā4n_|9_|_d|_h|_kr|_l |_n |_n4|_r4|_rb|_rd|_s4|_z|am_|b_|h_|m_l|m_n|q_|r_|s_|w_|y_
č_a|_e|a_|e_
đ_9n
ě_st|m_s
ņ_u |i_
ňe_
ş4_|_a|_im
ǒ_n|y_`,
  fr: `â_ge
è_que|_re|am_t|d_le |h_q|i_r|m_tr|od_|oth_|ram_
é _n| _q| d_| m_|3_|3e_|_c|_d|_e|_f|_gl|_l3|_la|_li|_m|_nu|_p|_qua|_ri|_s|_t|_v|c_|ce_|ch_|cl_|et_|f_|ge_|h_r|ion_|ire_|it_|l_ |l_q|le_|ll_|nie_|nn_|nt_|p_|ph_|r_|re_l|s_|te_|tre_
î_le|_ne|a_l|a_n|ha_
ā m_|_h|_kr|r_
č_a|_e|_ka|a_
đ_9n
ņ_u |i_
œ_ud|_ur|c_|n_`,
  es: `á p_|3_|_c|_gin|_li|_ndo|_r|ar_|i_r|o_ng|p_g|v_
é_to|_x|m_t
í _n| s_|_as|_mb|_ndi|_nea|ant_|d_|do_|l_|o_nd|ra_|s_m|t_a
ñ_al|_o|e_a|ma_|se_
ó_di|_n |_na|_rd|c_|i_|tr_
ú _l| n_|_lt|_m |_mer|n_m`,
  pt: `á p_|_fr|_g |_r|_u|_x|go_|h_|nt_|p_g|su_|x_
â_met|_ng|lo_|par_|r_m
ã3_|_o|rs_|ss_
ç a_|_3|ca_|e_o|op_|re_|se_|sec_|ura_
é_ |_to|m_t
í _m| d_|_c|_do|_git|_mb|_mp|_nd|_nio|a_d|a_n|d_g|dom_|l_n|m_n|ne_|rio_|s_m
ó r_|_di|_du|_tu|c_d|et_r|m_d|r_t|ret_
õ3_e|_e
ú _l| _ni|_lt|_m |_mer|_nic|n_m
ś _`,
  it: `àt_
è_ |a_|e_|i_|o_|s_
ā_kr|r_
č_a|_e|_ki|a_|e_|o_
đ_9n`,
  ca: `à p_|3_|_ct|_g |_li|_r|_u|ar_|i_r|p_g|r_c
ça_a|la_
è _p| _x|_po|_to|_xi|m_t
í l_|_n|am_|i_n|m_ |v_
ói_|tr_
ú _l| n_|_lt|_mer|n_m
ŀ_l`,
  sv: `ä _g| _n| k_| r_|3tg_|_g |_gar|_gb|_ge|_ll|_lt|_m|_nd|_ng |_ngd|_r |_rd|_tt|d_r|dl_|f_l|g_r|k_l|k_n|l_n|m_n |m_r|n_r|ok_|om_|r_n|s_g|s_r|tr_|ts_|v_
å op_|3_|_3|_go|_l |_lde|_li|_si|_t|fr_|m_l|n_g|p_l|r_l
ö m_n|3k_|_de|_k|_p|_r3|_rl|_rs|_ru|_st|_v|f_r|k_s|kt_|lf_|m_ns|of_
ā_h|_kr|am_|r_
č_e|_ki|a_
đ_9n
ě_st|m_s
ņi_
ňe_`,
  da: `å33_|_ |_b|_l |m_l|n_r
æ l_| m_r|_f|_ld|_nd|_ng|_rk|d_n|em_r|l_n|pr_|r_l|r_n|v_
ö_ste
ø _ns| f_| m_n|_d|_g|_nsk|_nst|_rst|_str|_v|f_r|g_|m_ns|st_|t_r
ā_n|t_
č_e|_k|a_`,
  nb: `å_ |_l|_p|n_r|p_
ø_d|_k|_n|_v`,
  fi: `ä _|3_|_ |_3|_h|_i|_j|_l|_m|_n|_r|_sk|_ys|_ytt|a_|in_|j_|k_|ll_|m_|p_|r_|s_|t_|v_
ö_sj|l_y|mi_|n_s|nn_|y_`,
} as const
